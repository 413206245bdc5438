package dev.readout.reading.statement;

import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributions of posts that a page shows within the text: "Tolls will fall. — Ann Lee (@annlee) March 3, 2031". The words before
 * the dash are the author's, as they were written.
 */
final class PostAttributions {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_SIGNATURE = 160;
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:—|–|--|-)\\s?([\\p{Lu}\\d][^(—–@]{1,60}?)\\s?\\(@\\w{1,40}\\)");

    List<Attribution> in(Paragraph paragraph) {
        var span = paragraph.span();
        if (span.length() > LONGEST) return List.of();
        var words = paragraph.text().slice(span);
        if (words.indexOf('@') < 0) return List.of();
        int from = Math.max(0, words.length() - LONGEST_SIGNATURE);
        var signature = SIGNATURE.matcher(words).region(from, words.length());
        return signature.find() ? post(paragraph, words, signature).stream().toList() : List.of();
    }

    private static Optional<Attribution> post(Paragraph paragraph, String words, Matcher signature) {
        var said = words.substring(0, signature.start()).strip();
        if (said.isEmpty()) return Optional.empty();
        int lead = words.indexOf(said);
        var content = span(paragraph, words, lead, lead + said.length());
        var source = span(paragraph, words, signature.start(1), signature.end(1));
        return Optional.of(new Attribution(Optional.of(source), Optional.empty(), List.of(content), Frame.POST, 0.85));
    }

    /** Where a part of the paragraph's words stands in the article. */
    private static Span span(Paragraph paragraph, String words, int start, int end) {
        var all = new Text(words);
        int first = paragraph.span().start();
        return new Span(first + all.point(start), first + all.point(end));
    }
}
