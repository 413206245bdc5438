package dev.readout.reading.time;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a sentence into {@link Word words}: letters with the full stops inside and after them ("p.m.", "Jan."), digits
 * with the colons, commas and points inside and the letters after ("16:20", "2,000", "17th", "1990s"), single marks.
 */
final class SplitWords {

    private final List<Word> words = new ArrayList<>();

    private SplitWords() {}

    static List<Word> of(Sentence sentence) {
        var split = new SplitWords();
        sentence.tokens().forEach(split::add);
        return List.copyOf(split.words);
    }

    private void add(Token token) {
        int[] points = token.form().codePoints().toArray();
        for (int start = 0; start < points.length; ) {
            int end = endOfPiece(points, start);
            if (!Character.isWhitespace(points[start])) {
                add(new String(points, start, end - start), spanOf(token, points, start, end), token);
            }
            start = end;
        }
    }

    /** A linguist may print a token otherwise than the text ("``" for a quotation mark): then the whole token counts. */
    private static Span spanOf(Token token, int[] points, int start, int end) {
        if (points.length != token.span().length()) return token.span();
        return new Span(token.span().start() + start, token.span().start() + end);
    }

    private void add(String form, Span span, Token token) {
        boolean glued = !words.isEmpty() && words.getLast().span().end() == span.start();
        words.add(Word.of(form, span, glued, token));
    }

    private static int endOfPiece(int[] points, int start) {
        if (Character.isLetter(points[start])) return endOfLetters(points, start);
        if (Character.isDigit(points[start])) return endOfNumber(points, start);
        int end = start + 1;
        while (points[start] == '-' && end < points.length && points[end] == '-') end++;
        return end;
    }

    private static int endOfLetters(int[] points, int start) {
        int end = start;
        while (end < points.length && (Character.isLetter(points[end]) || (points[end] == '.' && end > start))) end++;
        return end;
    }

    private static int endOfNumber(int[] points, int start) {
        int end = start;
        while (end < points.length && (Character.isDigit(points[end]) || joinsDigits(points, end))) end++;
        return end + ordinalOrDecadeEnding(points, end);
    }

    private static boolean joinsDigits(int[] points, int at) {
        boolean mark = points[at] == ':' || points[at] == ',' || points[at] == '.';
        return mark && at + 1 < points.length && Character.isDigit(points[at + 1]);
    }

    private static int ordinalOrDecadeEnding(int[] points, int at) {
        var rest = new String(points, at, Math.min(3, points.length - at)).toLowerCase(Locale.ROOT);
        for (var ending : List.of("st", "nd", "rd", "th")) {
            if (rest.startsWith(ending) && (rest.length() == 2 || !Character.isLetter(rest.charAt(2)))) return 2;
        }
        return rest.startsWith("s") && (rest.length() == 1 || !Character.isLetter(rest.charAt(1))) ? 1 : 0;
    }
}
