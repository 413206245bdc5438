package dev.readout.reading.time;

import dev.readout.knowledge.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around expressions that say where they look or that they are none, by kind. Threads may share it. */
final class Cues {

    private final Map<String, Set<String>> words = new HashMap<>();

    Cues(List<Entry> entries) {
        for (var entry : entries) {
            words.computeIfAbsent(entry.text("kind"), kind -> new HashSet<>()).addAll(entry.list("words"));
        }
    }

    /** The words of a kind. */
    Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
