package dev.readout.eval.urls;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.intake.fetch.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts the cases that are read as the standard says, refused ones among them, and the addresses that are taken. */
public final class ScoreUrls {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private int accepted;
    private int right;
    private int web;
    private int taken;

    public ScoreUrls(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    public void add(UrlCase urlCase) {
        var read = read(urlCase);
        boolean same = read.equals(urlCase.href());
        if (read.isPresent()) {
            accepted++;
            if (same) right++;
        }
        if (urlCase.isWeb()) {
            web++;
            if (same) taken++;
        }
        if (!same && (read.isPresent() || urlCase.isWeb())) tell(urlCase, read);
    }

    private static Optional<String> read(UrlCase urlCase) {
        var base = urlCase.base().flatMap(WebAddress::of);
        if (urlCase.base().isPresent() && base.isEmpty()) {
            return WebAddress.of(urlCase.input()).map(WebAddress::toString).filter(read -> urlCase.isWeb());
        }
        return base.map(page -> page.resolve(urlCase.input()))
                .orElseGet(() -> WebAddress.of(urlCase.input()))
                .map(WebAddress::toString);
    }

    private void tell(UrlCase urlCase, Optional<String> read) {
        mistakes.accept(new Mistake(
                corpus,
                urlCase.input() + urlCase.base().map(base -> " on " + base).orElse(""),
                "address",
                read.isPresent() ? Mistake.Kind.DIFFERENT : Mistake.Kind.MISSED,
                "wanted: " + urlCase.href().orElse("none") + " | found: " + read.orElse("none")));
    }

    public List<Score> scores() {
        return List.of(
                Score.share(corpus, "accepted addresses as the standard has them", right, accepted),
                Score.share(corpus, "addresses of the web accepted", taken, web));
    }
}
