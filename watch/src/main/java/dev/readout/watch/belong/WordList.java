package dev.readout.watch.belong;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, without accents and possessive endings; "U.S." is one word.
 *
 * @param printed as they stand there
 * @param folded as they are compared: in lower case and without plural endings
 */
record WordList(List<String> printed, List<String> folded) {

    private static final int LONGEST_ACRONYM = 4;
    private static final int SHORTEST_PLURAL = 4;

    static WordList of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var printed = new ArrayList<String>();
        int at = 0;
        while (at < plain.length()) {
            int end = wordEnd(plain, at);
            var word = bare(plain.substring(at, end));
            if (!word.isEmpty()) printed.add(word);
            at = Math.max(end, at + 1);
        }
        return new WordList(
                printed,
                printed.stream()
                        .map(word -> singular(word.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** Whether these words stand at a place of a text. Two to four capitals want the same: "US" is not "us". */
    boolean standAt(int place, WordList text) {
        int end = place + folded.size();
        if (end > text.folded.size() || !text.folded.subList(place, end).equals(folded)) return false;
        for (int i = 0; i < printed.size(); i++) {
            if (isAcronym(printed.get(i)) && !printed.get(i).equals(text.printed.get(place + i))) return false;
        }
        return true;
    }

    /** Past the letters, digits, accents and inner apostrophes and dots of the word that begins here. */
    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (isOfWord(text.charAt(at)) || (at > start && isInner(text, at)))) at++;
        return at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInner(String text, int at) {
        char c = text.charAt(at);
        boolean before = isOfWord(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && isOfWord(text.charAt(at + 1));
        if (c == '\'' || c == '\u2019') return before && after;
        return c == '.' && before && isInitial(text, at - 1);
    }

    /** Whether the letter here stands alone, as in "U.S." */
    private static boolean isInitial(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && (at == 0 || !isOfWord(text.charAt(at - 1)));
    }

    private static String bare(String word) {
        return word.replaceAll("[.\\p{Mn}]", "").replaceFirst("['\u2019][sS]$", "");
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_ACRONYM
                && word.chars().allMatch(Character::isUpperCase);
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us"))
            return word;
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
