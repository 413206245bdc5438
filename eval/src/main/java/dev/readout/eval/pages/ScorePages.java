package dev.readout.eval.pages;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Zone;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Counts the stretches that are rightly and wrongly in the text of each page: white space does not count. */
public final class ScorePages {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private Count segments = Count.NONE;
    private int read;
    private int pages;

    public ScorePages(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    /** @param text what was taken from the page as its article; blank if nothing was */
    public void add(ExpectedPage page, String text) {
        var words = spaced(text);
        var missed = page.with().stream()
                .filter(part -> !words.contains(spaced(part)))
                .toList();
        var invented = page.without().stream()
                .filter(part -> words.contains(spaced(part)))
                .toList();
        missed.forEach(part -> mistakes.accept(new Mistake(corpus, page.file(), "segment", Mistake.Kind.MISSED, part)));
        invented.forEach(
                part -> mistakes.accept(new Mistake(corpus, page.file(), "segment", Mistake.Kind.INVENTED, part)));
        int right = page.with().size() - missed.size();
        segments = segments.plus(
                new Count(right, right + invented.size(), page.with().size()));
        pages++;
        if (!text.isBlank()) read++;
    }

    public List<Score> scores() {
        return List.of(Score.f1(corpus, "segments F1", segments), Score.share(corpus, "pages read", read, pages));
    }

    /** The lines of an article's text that hold its title or some of its report, with the dateline and credit that stand in them. */
    public static String text(Article article) {
        var wanted = article.blocks().stream()
                .filter(block -> block.zone() != Zone.FURNITURE)
                .map(Block::span)
                .toList();
        var text = article.text();
        return wanted.stream()
                .map(span -> line(text.value(), text.unit(span.start()), text.unit(span.end())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static String spaced(String words) {
        var spaced = new StringBuilder(words.length());
        words.codePoints().filter(c -> c != 0xAD).forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) spaced.appendCodePoint(c);
            else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') spaced.append(' ');
        });
        return spaced.toString().strip();
    }
}
