package dev.readout.reading.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Given names: whose they are, and which are short for which. Immutable; threads may share it. */
final class GivenNames {

    private final Words female;
    private final Words male;
    private final Words surelyFemale;
    private final Words surelyMale;
    private final Words familyNamesFirst;
    private final Map<String, Set<String>> namesOf = new HashMap<>();

    GivenNames(KnowledgeFiles knowledge) {
        female = Words.of(knowledge, "actor/given-names", "female", "names");
        male = Words.of(knowledge, "actor/given-names", "male", "names");
        surelyFemale = Words.of(knowledge, "actor/given-names", "more-female", "names");
        surelyMale = Words.of(knowledge, "actor/given-names", "more-male", "names");
        familyNamesFirst = Words.of(knowledge, "actor/family-names", "names");
        for (var entry : knowledge.entries("actor/nicknames")) {
            var full = entry.id().toLowerCase(Locale.ROOT);
            entry.list("short").forEach(name -> namesOf(name).add(full));
            namesOf(full).add(full);
        }
    }

    private Set<String> namesOf(String name) {
        return namesOf.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new HashSet<>());
    }

    boolean isGivenName(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return female.has(lower)
                || male.has(lower)
                || surelyFemale.has(lower)
                || surelyMale.has(lower)
                || namesOf.containsKey(lower);
    }

    /** Whether the word is a family name of a place where that is written first. */
    boolean isFamilyNameWrittenFirst(String word) {
        return familyNamesFirst.has(word.toLowerCase(Locale.ROOT));
    }

    Gender gender(String givenName) {
        var lower = givenName.toLowerCase(Locale.ROOT);
        if (surelyFemale.has(lower)) return Gender.FEMALE;
        if (surelyMale.has(lower)) return Gender.MALE;
        boolean woman = female.has(lower);
        boolean man = male.has(lower);
        if (woman == man) return Gender.UNKNOWN;
        return woman ? Gender.FEMALE : Gender.MALE;
    }

    /** Whether two given names can be one person's: the same, an initial, or one short for the other. */
    boolean agree(String one, String other) {
        var a = plain(one);
        var b = plain(other);
        if (a.equals(b) || a.isEmpty() || b.isEmpty()) return true;
        if (a.length() == 1 || b.length() == 1) return a.charAt(0) == b.charAt(0);
        var names = namesOf.getOrDefault(a, Set.of());
        return namesOf.getOrDefault(b, Set.of()).stream().anyMatch(names::contains);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
