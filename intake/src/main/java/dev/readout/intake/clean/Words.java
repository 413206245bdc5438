package dev.readout.intake.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a short stretch of text, as phrases are matched against: runs of letters and digits (with inner
 * apostrophes and hyphens, full stops left out), and colons and @ as words of their own. All other marks are passed over.
 */
final class Words {

    private Words() {}

    /** In their own case. */
    static List<String> of(String text) {
        return first(Integer.MAX_VALUE, text);
    }

    /** No more than so many, from the first on, in their own case. */
    static List<String> first(int most, String text) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < text.length() && words.size() < most) {
            char c = text.charAt(at);
            if (c == ':' || c == '@' || c == '©') {
                words.add(String.valueOf(c));
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = at + 1;
                while (end < text.length() && continues(text, end)) end++;
                words.add(text.substring(at, end).replace('’', '\''));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean continues(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
        boolean joins = c == '\'' || c == '’' || c == '-';
        return joins && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    static List<String> lower(List<String> words) {
        var lower = new ArrayList<String>(words.size());
        for (var word : words) lower.add(word.toLowerCase(Locale.ROOT));
        return lower;
    }

    static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
