package dev.readout.language.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that are two without an apostrophe to show it: "cannot". */
final class Contractions {

    private final Map<String, Integer> cuts = new HashMap<>();

    /** Takes words with a bar where to cut: "can|not". */
    Contractions(Set<String> cutWords) {
        for (var word : cutWords) cuts.put(word.replace("|", ""), word.indexOf('|'));
    }

    /** Where to cut a word; 0 if it is one. */
    int cut(String word) {
        return cuts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
