package dev.readout.server.http;

import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Span;
import dev.readout.publish.words.Visible;
import dev.readout.server.api.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an article that a person selected, or wrote down as they stand. */
final class Selected {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final String SPACE = "[\\s\\p{Z}]+";
    private static final int LONGEST = 4_000;

    private Selected() {}

    /**
     * Where they stand: those of the place itself, or those of its paragraph that are the same but for white space.
     *
     * @param at two numbers, as a form carries them
     * @throws Problem if they do not stand there, or more than once
     */
    static Span in(Article article, String at, String quote) {
        var place = place(article, at);
        if (quote.isBlank() || quote.length() > LONGEST)
            throw Problem.badRequest("Leave the words that tell it, and not more than " + LONGEST + " characters.");
        var here = trimmed(article, place);
        if (Visible.line(article.text().slice(here)).equals(Visible.line(quote))) return here;
        var standing = standing(article, paragraph(article, place), quote);
        var near = standing.stream().filter(place::contains).toList();
        if (near.size() == 1) return near.getFirst();
        if (standing.size() == 1) return standing.getFirst();
        throw Problem.badRequest(
                standing.isEmpty()
                        ? "These words do not stand there in the article: “" + Visible.line(quote)
                                + "”. Go back and leave them as they are printed."
                        : "These words stand there more than once: “" + Visible.line(quote)
                                + "”. Go back and take more of them.");
    }

    private static Span place(Article article, String at) {
        var parts = PLACE.matcher(at);
        if (!parts.matches()) throw Problem.badRequest("Say where the words stand: START-END, not '" + at + "'.");
        int start = Integer.parseInt(parts.group(1));
        int end = Math.min(Integer.parseInt(parts.group(2)), article.text().length());
        if (start >= end) throw Problem.badRequest("No words stand at '" + at + "'.");
        return new Span(start, end);
    }

    private static Span paragraph(Article article, Span at) {
        return article.blocks().stream()
                .map(Block::span)
                .filter(block -> block.overlaps(at))
                .findFirst()
                .orElse(at);
    }

    private static List<Span> standing(Article article, Span within, String quote) {
        var words = Pattern.compile(
                Arrays.stream(quote.strip().split(SPACE)).map(Pattern::quote).collect(Collectors.joining(SPACE)));
        int from = article.text().unit(within.start());
        return words.matcher(article.text().slice(within))
                .results()
                .map(found -> article.text().spanOfUnits(from + found.start(), from + found.end()))
                .toList();
    }

    /** Without the white space around them. */
    static Span trimmed(Article article, Span at) {
        var points = article.text().slice(at).codePoints().toArray();
        int first = 0;
        int last = points.length;
        while (first < last && isSpace(points[first])) first++;
        while (last > first && isSpace(points[last - 1])) last--;
        return first == last ? at : new Span(at.start() + first, at.start() + last);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
