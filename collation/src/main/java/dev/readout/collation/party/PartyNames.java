package dev.readout.collation.party;

import dev.readout.model.Actor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a party is called and what it is, from how its articles call it. */
final class PartyNames {

    /** A fuller form is taken for the name when it has at least this share of the mentions of the most used one. */
    private static final double OFTEN = 0.2;

    private PartyNames() {}

    /** The fullest of the names that are used often. */
    static String name(List<Appearance> appearances) {
        var weights = new LinkedHashMap<String, Integer>();
        for (var appearance : appearances) weights.merge(appearance.name(), appearance.weight(), Integer::sum);
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        boolean person = kind(appearances) == Actor.Kind.PERSON;
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN * most || (person && isFuller(entry.getKey(), weights)))
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                entry -> Math.min(2, Words.of(entry.getKey()).size()))
                        .thenComparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static boolean isFuller(String name, Map<String, Integer> weights) {
        return Words.of(name).size() > 1
                && weights.keySet().stream()
                                .filter(other -> Words.of(other).size() > 1)
                                .count()
                        == 1;
    }

    /** What most of its mentions take it for; a state, if one article knows that it is one. */
    static Actor.Kind kind(List<Appearance> appearances) {
        if (appearances.stream().anyMatch(appearance -> appearance.kind() == Actor.Kind.STATE)) return Actor.Kind.STATE;
        var weights = new java.util.EnumMap<Actor.Kind, Integer>(Actor.Kind.class);
        for (var appearance : appearances) weights.merge(appearance.kind(), appearance.weight(), Integer::sum);
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Its roles as printed, most often used first. */
    static List<String> roles(List<Appearance> appearances) {
        var weights = new LinkedHashMap<String, Integer>();
        for (var appearance : appearances) {
            for (var role : appearance.actor().roles()) weights.merge(role, 1, Integer::sum);
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
