package dev.readout.intake.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text that is not blank, without the white space around it.
 *
 * @param whole the text it stands in
 * @param start UTF-16 index of its first character that is not white space
 * @param end one past its last such character
 * @param afterBlank whether a blank line, or nothing, comes before it
 */
record Line(String whole, int start, int end, boolean afterBlank) {

    private static final int GLANCE = 400;

    static List<Line> of(String whole) {
        var lines = new ArrayList<Line>();
        boolean afterBlank = true;
        int at = 0;
        while (at < whole.length()) {
            int end = at;
            while (end < whole.length() && !endsLine(whole.charAt(end))) end++;
            int first = at;
            while (first < end && isBlank(whole.charAt(first))) first++;
            int last = end;
            while (last > first && isBlank(whole.charAt(last - 1))) last--;
            if (first < last) lines.add(new Line(whole, first, last, afterBlank));
            afterBlank = first == last;
            at = whole.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** White space of any width, also none. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u2060'
                || c == '\ufeff';
    }

    int length() {
        return end - start;
    }

    boolean isLong() {
        return length() > GLANCE;
    }

    /** The line if it is short, else its first few hundred characters. */
    String opening() {
        return whole.substring(start, Math.min(end, start + GLANCE));
    }

    /** The line if it is short, else its last few hundred characters. */
    String closing() {
        return whole.substring(Math.max(start, end - GLANCE), end);
    }

    /** Whether both have the same characters. */
    boolean sameAs(Line other) {
        return length() == other.length() && whole.regionMatches(start, other.whole, other.start, length());
    }

    @Override
    public String toString() {
        return opening();
    }
}
