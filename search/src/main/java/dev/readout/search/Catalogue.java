package dev.readout.search;

import dev.readout.model.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the readings of many dossiers hold, to be searched while it is kept up to them. It knows nothing that they do not: it may be
 * thrown away at any time, and be behind at any time, which {@link #state} tells. Threads may share it; one writes at a time.
 */
public interface Catalogue extends AutoCloseable {

    /** What comes first. */
    enum Order {
        BEST,
        LATEST
    }

    /** Something found, and in which dossier. */
    record Placed(String dossier, Hit hit) {}

    /**
     * How many there are.
     *
     * @param number as far as was counted
     * @param more whether there are more than that
     */
    record Amount(long number, boolean more) {}

    /**
     * The first of what was found.
     *
     * @param amounts how many there are of each kind, whatever kinds were asked for; kinds without any are left out
     */
    record Found(List<Placed> shown, Map<Kind, Amount> amounts) {

        public Found {
            shown = List.copyOf(shown);
            var sorted = new EnumMap<Kind, Amount>(Kind.class);
            sorted.putAll(amounts);
            amounts = sorted;
        }

        /** Of these kinds together; of all where none is named. */
        public Amount all(Set<Kind> kinds) {
            var counted = amounts.entrySet().stream()
                    .filter(entry -> kinds.isEmpty() || kinds.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            return new Amount(
                    counted.stream().mapToLong(Amount::number).sum(),
                    counted.stream().anyMatch(Amount::more));
        }
    }

    /** What matches, in one dossier or in all. */
    Found find(Query query, Optional<String> dossier, Order order);

    /** Up to which change of its store each dossier is in it, by the dossier's name. */
    Map<String, Long> state();

    /**
     * Takes in what is read at some addresses of a dossier, in place of what was; an address without a reading goes. It is found and
     * kept when this returns.
     */
    void put(String dossier, Map<String, Optional<Reading>> now);

    /** Says that a dossier is in it up to this change. */
    void reach(String dossier, long change);

    /** Takes a dossier out. */
    void drop(String dossier);

    @Override
    void close();
}
