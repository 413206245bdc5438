package dev.readout.watch.round;

import dev.readout.intake.text.RawText;
import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.StageRunner;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Kept;
import dev.readout.store.Sighting;
import dev.readout.store.Standing;
import dev.readout.store.Version;
import dev.readout.store.Writing;
import dev.readout.watch.belong.Judgement;
import java.util.Map;
import java.util.Optional;

/** Takes an article in: judges it, reads it if it belongs, and keeps all of that in one piece of work. */
final class TakeIn {

    private final Desk desk;
    private final String dossier;
    private final StageRunner runner = new StageRunner(1);
    private final Map<String, Decision> standing;

    TakeIn(Desk desk, String dossier) {
        this.desk = desk;
        this.dossier = dossier;
        this.standing = Standing.after(desk.store().decisions(dossier));
    }

    /** An article as it was seen, and its bytes. */
    record Found(Article article, RawText raw, String address) {}

    /** What is kept together with an article, or not at all. */
    @FunctionalInterface
    interface Also {
        void keep(Writing writing, boolean belongs);
    }

    /** Keeps an article, its decision and its reading. */
    void take(Found found, Also also) {
        var now = desk.clock().instant();
        var judgement = desk.belonging().judge(found.article());
        boolean belongs = belongs(found.address(), judgement);
        var raw = belongs ? Optional.of(found.raw().copy()) : Optional.<byte[]>empty();
        var sighting = new Sighting(found.address(), found.article(), raw, now);
        var reading = belongs ? reading(sighting) : Optional.<Reading>empty();
        var decision = decision(found.address(), judgement);
        var kept = desk.store().write(writing -> {
            var seen = writing.keep(sighting);
            writing.add(decision);
            reading.ifPresent(read -> writing.keep(seen.version(), desk.reader().name(), read, now));
            also.keep(writing, belongs);
            return seen;
        });
        standing.putIfAbsent(found.address(), decision);
        tell(found, kept, belongs, judgement);
    }

    private boolean belongs(String address, Judgement judgement) {
        var said = Optional.ofNullable(standing.get(address))
                .filter(decision -> decision.author().isPerson());
        return said.map(decision -> decision.verdict() == Verdict.BELONGS).orElse(judgement.belongs());
    }

    private Decision decision(String address, Judgement judgement) {
        var verdict = judgement.belongs() ? Verdict.BELONGS : Verdict.OUTSIDE;
        return new Decision(
                dossier,
                address,
                verdict,
                Author.MACHINE,
                judgement.reason(),
                desk.clock().instant());
    }

    /** What the reader reads in it, unless it has been read; a version is read as it was first kept. */
    private Optional<Reading> reading(Sighting sighting) {
        if (desk.store().reading(sighting.version(), desk.reader().name()).isPresent()) return Optional.empty();
        var article =
                desk.store().version(sighting.version()).map(Version::article).orElse(sighting.article());
        return read(sighting.address(), article);
    }

    /** What the reader reads in an article; that it could not is told. */
    Optional<Reading> read(String address, Article article) {
        return switch (runner.run(desk.reader().stage(), article)) {
            case Outcome.Kept<Reading>(var reading) -> Optional.of(reading);
            case Outcome.Dropped<Reading>(var reason) -> unread(address, reason.message());
            case Outcome.Failed<Reading>(var retry, var cause) -> unread(address, "could not be read: " + cause);
        };
    }

    private Optional<Reading> unread(String address, String why) {
        desk.news().accept(new News(News.Kind.PROBLEM, address, why));
        return Optional.empty();
    }

    private void tell(Found found, Kept kept, boolean belongs, Judgement judgement) {
        if (!kept.isNews()) return;
        var kind = !belongs
                ? News.Kind.OUTSIDE
                : kept.novelty() == Kept.Novelty.NEW ? News.Kind.ARTICLE : News.Kind.EDITED;
        var title = found.article().title().map(Printed::value).orElse("an article without a title");
        desk.news().accept(new News(kind, found.address(), title + ": " + judgement.reason()));
    }
}
