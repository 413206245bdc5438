package dev.readout.language.words;

/**
 * Backslashes that belong to the writing of a text and not to its words: before a sign as in Markdown (CommonMark 0.31, 2.4), before a
 * line's end, or before a character's number as in YAML (1.2, 5.7).
 */
public final class Escapes {

    private static final char JOINER = '\u2060';

    private Escapes() {}

    /** The words without what escapes their signs. */
    public static String without(String words) {
        if (words.indexOf('\\') < 0) return words;
        var units = words.toCharArray();
        write(words, units, JOINER);
        var plain = new StringBuilder(units.length);
        for (char unit : units) if (unit != JOINER) plain.append(unit);
        return plain.toString().strip();
    }

    /** Puts what is escaped in the place of its escape, as many units as before: blanks, or invisible joiners within a word. */
    static void blank(String original, char[] units) {
        write(original, units, ' ');
    }

    private static void write(String original, char[] units, char gap) {
        for (int at = original.indexOf('\\'); at >= 0; at = original.indexOf('\\', at + 1)) {
            if (at + 1 == original.length()) return;
            char escaped = original.charAt(at + 1);
            if (escaped == 'u') number(original, at, at + 6, units, gap);
            else if (escaped == 'x') number(original, at, at + 4, units, gap);
            else if (isSign(escaped) || Character.isWhitespace(escaped)) {
                units[at] = isWithinWord(original, at) ? JOINER : gap;
                if (escaped == '_' && units[at] == gap) units[at + 1] = ' ';
            }
            if (escaped == '\\') at++;
        }
    }

    private static boolean isSign(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** "tide\_tables" and "don\'t" are one word; "the\_Harbour" is two, which a blank that must not break once held together. */
    private static boolean isWithinWord(String original, int at) {
        if (at == 0 || at + 2 >= original.length() || "'-._&".indexOf(original.charAt(at + 1)) < 0) return false;
        char after = original.charAt(at + 2);
        return Character.isLetterOrDigit(original.charAt(at - 1))
                && Character.isLetterOrDigit(after)
                && !(original.charAt(at + 1) == '_' && Character.isUpperCase(after));
    }

    private static void number(String original, int at, int end, char[] units, char gap) {
        if (end > original.length()) return;
        int code = 0;
        for (int i = at + 2; i < end; i++) {
            int digit = Character.digit(original.charAt(i), 16);
            if (digit < 0) return;
            code = code * 16 + digit;
        }
        boolean goesOn = at > 0 && Character.isLetter(units[at - 1]);
        for (int i = at; i < end - 1; i++) units[i] = goesOn ? JOINER : gap;
        units[end - 1] = (char) code;
    }
}
