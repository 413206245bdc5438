package dev.readout.reading.time;

import dev.readout.knowledge.Entry;
import java.util.List;
import java.util.Set;

/**
 * What must, or must not, stand beside a pattern: plain words, {@code ^} for the sentence's beginning, {@code $} for its
 * end, {@code #} for a number. A hyphen or a stroke counts only when nothing parts it from the pattern.
 */
record Surroundings(Set<String> preceded, Set<String> notPreceded, Set<String> followed, Set<String> notFollowed) {

    static Surroundings of(Entry entry) {
        return new Surroundings(
                Set.copyOf(entry.list("preceded")),
                Set.copyOf(entry.list("not-preceded")),
                Set.copyOf(entry.list("followed")),
                Set.copyOf(entry.list("not-followed")));
    }

    boolean allow(List<Word> words, int start, int end) {
        if (preceded.isEmpty() && notPreceded.isEmpty() && followed.isEmpty() && notFollowed.isEmpty()) return true;
        var before =
                start == 0 ? "^" : name(words.get(start - 1), words.get(start).glued());
        var after =
                end == words.size() ? "$" : name(words.get(end), words.get(end).glued());
        return (preceded.isEmpty() || preceded.contains(before))
                && !notPreceded.contains(before)
                && (followed.isEmpty() || followed.contains(after))
                && !notFollowed.contains(after);
    }

    private static String name(Word word, boolean glued) {
        if (word.isDigits()) return "#";
        return glued || !word.is("-", "/") ? word.lower() : " " + word.lower();
    }
}
