package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.model.dossier.PartyId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who meets whom: the people of each side, groups as well; a side whose state alone is named has none.
 *
 * @param bySide by the state of a side; who has no state is a side of their own
 */
record Principals(Map<String, Set<PartyId>> bySide) {

    /** More sides are not told apart. */
    private static final int MOST = 6;

    static Principals of(Set<PartyId> parties, Articles articles) {
        var bySide = new TreeMap<String, Set<PartyId>>();
        for (var party : parties) {
            var sides = articles.sides(Set.of(party));
            var side = sides.isEmpty()
                    ? "party " + party.value()
                    : sides.iterator().next();
            var people = bySide.computeIfAbsent(side, any -> new HashSet<>());
            if (articles.isPeople(party)) people.add(party);
        }
        return new Principals(Collections.unmodifiableMap(bySide));
    }

    /** Whether they are enough to tell one meeting from others. */
    boolean isPair() {
        return bySide.size() > 1 || people().size() > 1;
    }

    /**
     * Whether both are the same: none of the one's people is of a side that the other lacks, and where both name people of
     * a side, they name one of them alike. A state named besides may be where they meet.
     */
    boolean areThoseOf(Principals other) {
        return isPair() && other.isPair() && sharesTwo(other) && goesWith(other) && other.goesWith(this);
    }

    /** Whether all people named here can be of the other. */
    boolean goesWith(Principals other) {
        for (var side : bySide.entrySet()) {
            var those = other.bySide.get(side.getKey());
            if (those == null && !side.getValue().isEmpty()) return false;
            if (those == null || those.isEmpty() || side.getValue().isEmpty()) continue;
            if (Collections.disjoint(those, side.getValue())) return false;
        }
        return true;
    }

    private boolean sharesTwo(Principals other) {
        var sides = new HashSet<>(bySide.keySet());
        sides.retainAll(other.bySide.keySet());
        return sides.size() > 1 || sharedPeople(other) > 1;
    }

    /** How many people are of both. */
    int sharedPeople(Principals other) {
        var people = people();
        people.retainAll(other.people());
        return people.size();
    }

    /** Whether people of two sides are named. */
    boolean namesPeopleOfTwoSides() {
        return bySide.values().stream().filter(people -> !people.isEmpty()).count() > 1;
    }

    boolean hasSides(Set<String> sides) {
        return bySide.keySet().containsAll(sides);
    }

    private Set<PartyId> people() {
        var people = new HashSet<PartyId>();
        bySide.values().forEach(people::addAll);
        return people;
    }

    /** What two meetings of the same principals share: each two of their sides, or of the people of one side. */
    List<String> pairs() {
        var keys = new TreeSet<String>(bySide.keySet());
        if (keys.size() < 2) people().forEach(person -> keys.add(person.value()));
        var all = List.copyOf(keys).subList(0, Math.min(MOST, keys.size()));
        var pairs = new TreeSet<String>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) pairs.add(all.get(i) + " and " + all.get(j));
        }
        return List.copyOf(pairs);
    }
}
