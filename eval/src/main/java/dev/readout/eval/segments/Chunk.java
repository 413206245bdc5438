package dev.readout.eval.segments;

import dev.readout.model.Reading;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A run of tokens with one role.
 *
 * <p>All conventions in which labels and readings differ are levelled here, on both sides alike, and nowhere else: tokens
 * without a letter or digit at the edges of a run do not belong to it (the labels keep most quotation marks and some
 * commas, readings do not), and neither does a "that" which opens a content. A token that a reading's span touches belongs
 * to it. The same run found twice, as the source of two statements, counts once, for a token has one label.
 *
 * @param role what it is
 * @param first its first token, from 0
 * @param last its last token
 */
record Chunk(Role role, int first, int last) {

    /** Which part of an attribution. */
    enum Role {
        SOURCE,
        CUE,
        CONTENT
    }

    /** The runs that are labelled. A run begins at a {@code B-}, or at an {@code I-} of another role than before. */
    static Set<Chunk> labelled(Segment segment) {
        var chunks = new HashSet<Chunk>();
        var labels = segment.labels();
        int first = 0;
        for (int i = 1; i <= labels.size(); i++) {
            var label = labels.get(first);
            if (i < labels.size() && labels.get(i).equals("I" + label.substring(1))) continue;
            if (!label.equals("O")) {
                var role = Role.valueOf(label.substring(2).toUpperCase(Locale.ROOT));
                trimmed(role, first, i - 1, segment.tokens()).ifPresent(chunks::add);
            }
            first = i;
        }
        return chunks;
    }

    /** The runs that a reading of the typeset segment finds. */
    static Set<Chunk> found(Segment segment, Typeset typeset, Reading reading) {
        var chunks = new HashSet<Chunk>();
        for (var statement : reading.statements()) {
            add(chunks, Role.SOURCE, statement.source().stream().toList(), segment, typeset);
            add(chunks, Role.CUE, statement.cue().stream().toList(), segment, typeset);
            add(chunks, Role.CONTENT, statement.content(), segment, typeset);
        }
        return chunks;
    }

    private static void add(Set<Chunk> chunks, Role role, List<Span> spans, Segment segment, Typeset typeset) {
        for (var span : spans) {
            var touched = touched(span, typeset.places());
            if (touched.isEmpty()) continue;
            trimmed(role, touched.getFirst(), touched.getLast(), segment.tokens())
                    .ifPresent(chunks::add);
        }
    }

    private static List<Integer> touched(Span span, List<Span> places) {
        var touched = new ArrayList<Integer>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).overlaps(span)) touched.add(i);
        }
        return touched;
    }

    private static Optional<Chunk> trimmed(Role role, int first, int last, List<String> tokens) {
        int from = afterMarks(first, last, tokens);
        int to = last;
        while (to >= from && isMark(tokens.get(to))) to--;
        if (role == Role.CONTENT && from < to && tokens.get(from).equalsIgnoreCase("that")) {
            from = afterMarks(from + 1, to, tokens);
        }
        return from > to ? Optional.empty() : Optional.of(new Chunk(role, from, to));
    }

    private static int afterMarks(int first, int last, List<String> tokens) {
        int from = first;
        while (from <= last && isMark(tokens.get(from))) from++;
        return from;
    }

    private static boolean isMark(String token) {
        return token.startsWith("-LSB")
                || token.startsWith("-RSB")
                || token.startsWith("-LRB")
                || token.startsWith("-RRB")
                || token.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
