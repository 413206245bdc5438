package dev.readout.collation.party;

import dev.readout.knowledge.Knowledge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which given names may be short for which, and which family names are written first. Threads may share it. */
final class GivenNames {

    private final Map<String, Set<String>> fullOf = new HashMap<>();
    private final Set<String> familyFirst = new HashSet<>();

    GivenNames(Knowledge knowledge) {
        for (var entry : knowledge.entries("actor/nicknames")) {
            var full = Words.of(entry.id()).getFirst();
            fullOf(full).add(full);
            for (var name : entry.list("short"))
                fullOf(Words.of(name).getFirst()).add(full);
        }
        for (var entry : knowledge.entries("actor/family-names")) {
            for (var name : entry.list("names")) familyFirst.addAll(Words.of(name));
        }
    }

    private Set<String> fullOf(String name) {
        return fullOf.computeIfAbsent(name, key -> new HashSet<>());
    }

    boolean isFamilyNameWrittenFirst(String word) {
        return familyFirst.contains(word);
    }

    /** Whether two given names can be one person's: an initial, or one short for the other. */
    boolean agree(String one, String other) {
        if (one.length() == 1) return mayBegin(one.charAt(0), other);
        if (other.length() == 1) return mayBegin(other.charAt(0), one);
        var names = fullOf.getOrDefault(one, Set.of());
        return fullOf.getOrDefault(other, Set.of()).stream().anyMatch(names::contains);
    }

    private boolean mayBegin(char initial, String name) {
        return name.charAt(0) == initial
                || fullOf.getOrDefault(name, Set.of()).stream().anyMatch(full -> full.charAt(0) == initial);
    }
}
