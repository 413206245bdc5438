package dev.readout.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A set of words of one knowledge file, compared in lower case. Immutable; threads may share it. */
record Words(Set<String> all) {

    Words {
        all = Set.copyOf(all);
    }

    /** No words at all. */
    static Words of() {
        return new Words(Set.of());
    }

    /** The values of one field over all entries of a file. */
    static Words of(KnowledgeFiles knowledge, String file, String field) {
        return new Words(lower(knowledge.entries(file).stream().flatMap(entry -> entry.list(field).stream())));
    }

    /** The values of one field of one entry of a file. */
    static Words of(KnowledgeFiles knowledge, String file, String id, String field) {
        return new Words(lower(knowledge.entries(file).stream()
                .filter(entry -> entry.id().equals(id))
                .flatMap(entry -> entry.list(field).stream())));
    }

    private static Set<String> lower(Stream<String> words) {
        var all = new HashSet<String>();
        words.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        return all;
    }

    boolean has(String word) {
        return all.contains(word);
    }

    /** Whether the word is in the set, or its singular by rule is. */
    boolean hasPlural(String word) {
        return singulars(word).stream().anyMatch(all::contains);
    }

    /** What a plural in lower case may be the plural of; empty when the word does not look like one. */
    static List<String> singulars(String word) {
        if (word.endsWith("men")) return List.of(word.substring(0, word.length() - 2) + "an");
        if (word.endsWith("ies")) return List.of(word.substring(0, word.length() - 3) + "y");
        if (word.endsWith("es")) {
            return List.of(word.substring(0, word.length() - 1), word.substring(0, word.length() - 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss")) return List.of(word.substring(0, word.length() - 1));
        return word.equals("people") ? List.of("person") : List.of();
    }
}
