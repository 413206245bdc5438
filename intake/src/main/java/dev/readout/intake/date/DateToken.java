package dev.readout.intake.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A number, a word or a single mark of a text; white space is left out. */
record DateToken(Kind kind, String text, int start, int end) {

    enum Kind {
        NUMBER,
        WORD,
        MARK
    }

    static List<DateToken> of(String text) {
        var tokens = new ArrayList<DateToken>();
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            int end = at + 1;
            if (isDigit(first)) {
                while (end < text.length() && isDigit(text.charAt(end))) end++;
                tokens.add(new DateToken(Kind.NUMBER, text.substring(at, end), at, end));
            } else if (Character.isLetter(first)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
                tokens.add(new DateToken(Kind.WORD, text.substring(at, end), at, end));
            } else if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
                tokens.add(new DateToken(Kind.MARK, text.substring(at, end), at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isNumber(int minDigits, int maxDigits) {
        return kind == Kind.NUMBER && text.length() >= minDigits && text.length() <= maxDigits;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    /** The value of a number of at most four digits. */
    int number() {
        return Integer.parseInt(text);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
