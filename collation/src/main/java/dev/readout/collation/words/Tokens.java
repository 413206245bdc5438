package dev.readout.collation.words;

import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a stretch of text into words, and knows which stand in quotation marks that open within it. */
public final class Tokens {

    /**
     * @param lower in lower case, with straight apostrophes
     * @param start its first code point
     * @param quoted whether it stands in quotation marks
     * @param inName whether it and a word beside it are capitalised, as the words of a name are
     */
    public record Word(String lower, int start, boolean quoted, boolean inName) {}

    private Tokens() {}

    public static List<Word> of(Text text, Span span) {
        var units = text.value();
        int end = text.unit(span.end());
        var words = new ArrayList<Word>();
        boolean quoted = false;
        for (int at = text.unit(span.start()); at < end; ) {
            char c = units.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int stop = endOfWord(units, at, end);
                var lower = units.substring(at, stop)
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace('‘', '\'');
                words.add(new Word(lower, text.point(at), quoted, isInName(units, at, stop)));
                at = stop;
            } else {
                quoted = quotedAfter(units, at, quoted);
                at++;
            }
        }
        return words;
    }

    private static boolean isInName(String units, int start, int end) {
        return isCapital(units, start)
                && ((isSpace(units, end) && isCapital(units, end + 1))
                        || (isSpace(units, start - 1) && isCapital(units, startOfWord(units, start - 2))));
    }

    private static int startOfWord(String units, int at) {
        int start = at;
        while (start > 0 && isLetter(units, start) && isLetter(units, start - 1)) start--;
        return start;
    }

    private static boolean isCapital(String units, int at) {
        return at >= 0 && at < units.length() && Character.isUpperCase(units.charAt(at));
    }

    private static boolean isSpace(String units, int at) {
        return at >= 0 && at < units.length() && Character.isWhitespace(units.charAt(at));
    }

    private static int endOfWord(String units, int start, int end) {
        int at = start;
        while (at < end && (Character.isLetterOrDigit(units.charAt(at)) || joins(units, at, end))) at++;
        return at;
    }

    /** An apostrophe, point or comma within a word or number ("don't", "U.S", "1,000"). */
    private static boolean joins(String units, int at, int end) {
        if (at + 1 >= end || !Character.isLetterOrDigit(units.charAt(at + 1))) return false;
        return switch (units.charAt(at)) {
            case '\'', '’', '‘' -> true;
            case '.', ',' -> Character.isDigit(units.charAt(at + 1)) || units.charAt(at) == '.';
            default -> false;
        };
    }

    private static boolean quotedAfter(String units, int at, boolean quoted) {
        return switch (units.charAt(at)) {
            case '“', '«', '„' -> true;
            case '”', '»' -> false;
            case '"' -> !quoted;
            case '‘' -> true;
            case '’' -> false;
            case '\'' -> quoted ? isLetter(units, at + 1) : !isLetter(units, at - 1) && isLetter(units, at + 1);
            default -> quoted;
        };
    }

    private static boolean isLetter(String units, int at) {
        return at >= 0 && at < units.length() && Character.isLetterOrDigit(units.charAt(at));
    }
}
