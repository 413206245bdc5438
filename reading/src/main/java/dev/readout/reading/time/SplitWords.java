package dev.readout.reading.time;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a sentence into {@link Word words}: letters with the full stops inside and after them ("p.m.", "Jan."), digits
 * with the colons, commas and points inside ("16:20", "2,000", "2.30") and the endings behind ("17th", "1990s"), the "'s" of
 * possession, single marks. It reads the text itself, so that it does not matter where the linguist cut "2.30pm"; each word knows the token it
 * begins in.
 */
final class SplitWords {

    private final int[] points;
    private final int offset;
    private final List<Token> tokens;
    private final List<Word> words = new ArrayList<>();
    private int token;

    private SplitWords(Sentence sentence, Text text) {
        var span = sentence.span();
        this.points = text.slice(span).codePoints().toArray();
        this.offset = span.start();
        this.tokens = sentence.tokens();
    }

    static List<Word> of(Sentence sentence, Text text) {
        var split = new SplitWords(sentence, text);
        split.run();
        return split.words;
    }

    private void run() {
        for (int start = 0; start < points.length; ) {
            int point = points[start];
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                start++;
                continue;
            }
            while (token + 1 < tokens.size() && tokens.get(token + 1).span().start() <= offset + start) token++;
            int end = endOfPiece(start);
            add(start, end);
            start = end;
        }
    }

    private void add(int start, int end) {
        var span = new Span(offset + start, offset + end);
        boolean glued = !words.isEmpty() && words.getLast().span().end() == span.start();
        words.add(Word.of(new String(points, start, end - start), span, glued, tokens.get(token)));
    }

    private int endOfPiece(int start) {
        if (Character.isLetter(points[start])) return endOfLetters(start);
        if (Character.isDigit(points[start])) return endOfNumber(start);
        if (isPossessive(start)) return start + 2;
        int end = start + 1;
        while (points[start] == '-' && end < points.length && points[end] == '-') end++;
        return end;
    }

    private boolean isPossessive(int at) {
        boolean apostrophe = points[at] == '\'' || points[at] == '’';
        if (!apostrophe || at + 1 >= points.length || (points[at + 1] | 0x20) != 's') return false;
        return at + 2 >= points.length || !Character.isLetterOrDigit(points[at + 2]);
    }

    /** A full stop belongs to the letters before it when the linguist took it so. */
    private int endOfLetters(int start) {
        int end = start;
        while (end < points.length && (Character.isLetter(points[end]) || isOwnStop(end))) end++;
        return end;
    }

    private boolean isOwnStop(int at) {
        return points[at] == '.' && offset + at < tokens.get(token).span().end();
    }

    private int endOfNumber(int start) {
        int end = start;
        while (end < points.length && (Character.isDigit(points[end]) || joinsDigits(end))) end++;
        return end + ordinalOrDecadeEnding(end);
    }

    /** A colon, a point, or a comma before three digits. */
    private boolean joinsDigits(int at) {
        if (at + 1 >= points.length || !Character.isDigit(points[at + 1])) return false;
        if (points[at] == ':' || points[at] == '.') return true;
        return points[at] == ',' && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
    }

    private boolean isDigit(int at) {
        return at < points.length && Character.isDigit(points[at]);
    }

    private int ordinalOrDecadeEnding(int at) {
        int letters = 0;
        while (letters < 3 && at + letters < points.length && Character.isLetter(points[at + letters])) letters++;
        if (letters == 1) return (points[at] | 0x20) == 's' ? 1 : 0;
        if (letters != 2) return 0;
        var ending = new String(points, at, 2).toLowerCase(Locale.ROOT);
        return List.of("st", "nd", "rd", "th").contains(ending) ? 2 : 0;
    }
}
