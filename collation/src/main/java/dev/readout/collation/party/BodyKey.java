package dev.readout.collation.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What names of one body or government have in common. Immutable; threads may share it. */
final class BodyKey {

    private static final Set<String> RULE =
            Set.of("administration", "government", "regime", "cabinet", "presidency", "leadership");
    private static final Set<String> TITLES =
            Set.of("president", "prime", "minister", "chancellor", "premier", "leader", "president-elect", "elect");

    private static final List<String> NEWS_AGENCY = List.of("news", "agency");

    private final States states;

    BodyKey(States states) {
        this.states = states;
    }

    /** A state by the country that its names mean. */
    String ofState(Appearance state) {
        return state.names().stream()
                .map(Words::telling)
                .flatMap(words -> states.named(words).stream())
                .findFirst()
                .or(() -> states.meant(Words.telling(state.name())))
                .orElseGet(() -> String.join(" ", Words.telling(state.name())));
    }

    /** The country of this name, if the name is that of one. */
    Optional<String> country(String name) {
        return states.named(Words.telling(name));
    }

    /** A government by the country or the person that it is called after; absent for "the administration" alone. */
    Optional<String> ofGovernment(String name) {
        var words = Words.telling(name).stream()
                .filter(word -> !RULE.contains(word) && !TITLES.contains(word))
                .toList();
        if (words.isEmpty() || words.size() == Words.telling(name).size()) return Optional.empty();
        var code = states.meant(words);
        if (code.isPresent()) return code;
        var own = states.withCode(words);
        return Optional.of(own.getLast());
    }

    /** A body or an outlet by its words, its country as a code. */
    String ofBody(String name) {
        var words = Words.telling(name);
        boolean agency = words.size() > 2
                && words.subList(words.size() - 2, words.size()).equals(NEWS_AGENCY);
        return String.join(" ", states.withCode(agency ? words.subList(0, words.size() - 2) : words));
    }

    /** The first letters of a name of several words ("HA" for "Harbour Authority"); absent for one of a single word. */
    static Optional<String> initials(String name) {
        var words = Words.telling(name);
        if (words.size() < 2) return Optional.empty();
        return Optional.of(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    }

    /** The letters of a name that is written in capitals only ("H.A." and "HA"). */
    static Optional<String> abbreviation(String name) {
        var words = Words.of(name);
        if (words.size() != 1 || name.length() < 2 || !name.chars().allMatch(BodyKey::isCapitalOrDot)) {
            return Optional.empty();
        }
        return Optional.of(words.getFirst());
    }

    private static boolean isCapitalOrDot(int c) {
        return c == '.' || Character.isUpperCase(c);
    }

    /** Whether a group has a name of its own ("Democrats"), and is not only described ("two officials"). */
    static boolean isNamed(String group) {
        var words = List.of(group.split("\\s+", -1));
        return words.size() < 3 && Character.isUpperCase(words.getLast().codePointAt(0));
    }
}
