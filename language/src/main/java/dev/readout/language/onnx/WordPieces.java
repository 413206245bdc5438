package dev.readout.language.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the encoder's pieces, as BERT's uncased tokenizer does. Threads may share it.
 *
 * <p>A word gives at least one piece and at most {@value #MOST}.
 */
final class WordPieces {

    static final int PAD = 0;
    static final int UNKNOWN = 100;
    static final int BEGIN = 101;
    static final int SEPARATOR = 102;

    private static final int MOST = 12;
    private static final int LONGEST_PART = 100;

    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** Takes the pieces in the order of their numbers. */
    WordPieces(List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) vocabulary.put(pieces.get(i), i);
    }

    /** The numbers of a word's pieces. */
    List<Integer> of(String word) {
        var pieces = new ArrayList<Integer>();
        for (var part : parts(word)) {
            if (pieces.size() >= MOST) break;
            addGreedily(part, pieces);
        }
        if (pieces.isEmpty()) pieces.add(UNKNOWN);
        return List.copyOf(pieces.subList(0, Math.min(MOST, pieces.size())));
    }

    private void addGreedily(String part, List<Integer> pieces) {
        int first = pieces.size();
        int start = 0;
        while (start < part.length()) {
            int end = part.codePointCount(0, part.length()) > LONGEST_PART ? start : endOfPiece(part, start);
            if (end == start) {
                pieces.subList(first, pieces.size()).clear();
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(vocabulary.get(piece(part, start, end)));
            start = end;
        }
    }

    private int endOfPiece(String part, int start) {
        int end = part.length();
        while (end > start && !vocabulary.containsKey(piece(part, start, end))) end--;
        return end;
    }

    private static String piece(String part, int start, int end) {
        return start == 0 ? part.substring(0, end) : "##" + part.substring(start, end);
    }

    /** Lower case without accents, cut before and after every mark and every Chinese character. */
    private static List<String> parts(String word) {
        var parts = new ArrayList<String>();
        var current = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(WordPieces::isShown)
                .forEach(point -> {
                    if (!standsAlone(point)) {
                        current.appendCodePoint(point);
                        return;
                    }
                    if (!current.isEmpty()) parts.add(current.toString());
                    current.setLength(0);
                    if (!Character.isWhitespace(point)) parts.add(Character.toString(point));
                });
        if (!current.isEmpty()) parts.add(current.toString());
        return parts;
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK -> false;
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> point == '\t' || point == '\n' || point == '\r';
            default -> true;
        };
    }

    private static boolean standsAlone(int point) {
        return Character.isWhitespace(point) || isMark(point) || (point >= 0x4E00 && point <= 0x9FFF);
    }

    /** Punctuation in BERT's sense: all of ASCII that is neither letter nor digit nor space, and Unicode's P classes. */
    static boolean isMark(int point) {
        if (point > ' ' && point < 0x7F) return !Character.isLetterOrDigit(point);
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
