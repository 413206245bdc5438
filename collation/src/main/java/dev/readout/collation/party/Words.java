package dev.readout.collation.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name as they are compared: lower case, without accents, dots and possessive endings, cut at hyphens. */
final class Words {

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "for", "and", "in", "on", "to", "at", "its", "his", "her", "their", "our", "my",
            "your", "this", "that", "these", "those");

    private Words() {}

    static List<String> of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '\'') word.append(c);
            else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                add(words, word.toString());
                word.setLength(0);
            }
        }
        return List.copyOf(words);
    }

    private static void add(List<String> words, String word) {
        var bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        var plain = bare.replace("'", "");
        if (!plain.isEmpty()) words.add(plain);
    }

    /** Whether this is a name and no description ("the ministry"): a word after the first small ones is capitalised. */
    static boolean isName(String words) {
        for (var word : words.split("\\s+", -1)) {
            if (SMALL.contains(word.toLowerCase(Locale.ROOT))) continue;
            if (word.codePoints().anyMatch(Character::isUpperCase)) return true;
        }
        return false;
    }

    /** The words of a name that tell something: without articles, prepositions and pronouns. */
    static List<String> telling(String name) {
        return of(name).stream().filter(word -> !SMALL.contains(word)).toList();
    }
}
