package dev.readout.language.words;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The word lists that tell words and sentences apart, from the knowledge files under {@code language}. */
final class WordLists {

    private final Map<String, Entry> entries;
    private final Map<String, Set<String>> abbreviationsBefore;

    WordLists(Knowledge knowledge) {
        entries =
                knowledge.entries("language/words").stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        abbreviationsBefore = knowledge.entries("language/abbreviations").stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.text("before"),
                        Collectors.flatMapping(entry -> entry.list("words").stream(), Collectors.toSet())));
    }

    /** The words of one list. */
    Set<String> of(String id) {
        var entry = entries.get(id);
        if (entry == null) throw new IllegalArgumentException("no word list is called " + id);
        return Set.copyOf(entry.list("words"));
    }

    /** Abbreviations, without their period, that stand before a {@code name}, a {@code number} or {@code any} word. */
    Set<String> abbreviationsBefore(String what) {
        return abbreviationsBefore.getOrDefault(what, Set.of());
    }

    /** All abbreviations, without their period. */
    Set<String> abbreviations() {
        var all = new HashSet<String>();
        abbreviationsBefore.values().forEach(all::addAll);
        return all;
    }

    /** Whether a list of words holds a word, be it as listed or all in capitals. */
    static boolean holds(Set<String> words, String word) {
        if (words.contains(word)) return true;
        if (word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT))) return false;
        return words.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
}
