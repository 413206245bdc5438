package dev.readout.server;

import dev.readout.model.Reading;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Standing;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import dev.readout.store.StoreChange.Kind;
import dev.readout.store.VersionId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readings of the articles that belong to a dossier, as of a change in its store. Immutable.
 *
 * @param change the last that it knows of
 * @param held by the addresses of the articles, in the order of the alphabet
 */
record Membership(long change, SortedMap<String, Held> held) {

    /** Nothing is known. */
    static final Membership NONE = new Membership(0, new TreeMap<>());

    private static final int MOST_CHANGES = 2_000;

    /** What was read last in the version that stands at an address. */
    record Held(VersionId version, Reading reading) {}

    /** In the order of the addresses. */
    List<Reading> readings() {
        return held.values().stream().map(Held::reading).toList();
    }

    /** What holds as of a later change; only what changed is asked for. */
    Membership upTo(long last, Store store) {
        if (last == change) return this;
        var changes = store.changesAfter(change, MOST_CHANGES);
        boolean told = change > 0 && changes.size() < MOST_CHANGES;
        if (told && changes.stream().allMatch(Membership::leavesReadings)) return new Membership(last, held);
        var again = changes.stream()
                .filter(one -> one.kind() == Kind.READING)
                .map(one -> new VersionId(one.subject()))
                .collect(Collectors.toSet());
        return new Membership(last, anew(store, told ? held : new TreeMap<>(), again));
    }

    private static boolean leavesReadings(StoreChange change) {
        return switch (change.kind()) {
            case RULING, EDITION -> true;
            case ARTICLE, VERSION, READING, DECISION -> false;
        };
    }

    /** @param again versions that were read since */
    private static SortedMap<String, Held> anew(Store store, Map<String, Held> before, Set<VersionId> again) {
        var now = new TreeMap<String, Held>();
        var current = store.current();
        for (var address : belonging(store)) {
            var version = current.get(address);
            if (version == null) continue;
            var known = before.get(address);
            if (known != null && known.version().equals(version) && !again.contains(version)) now.put(address, known);
            else store.latestReading(version).ifPresent(reading -> now.put(address, new Held(version, reading)));
        }
        return now;
    }

    /** The addresses of the articles that belong, in the order of the alphabet. */
    static List<String> belonging(Store store) {
        return belonging(Standing.after(store.decisions(Shelf.DOSSIER)))
                .sorted()
                .toList();
    }

    /** The addresses of the articles that belong, by what stands decided on each. */
    static Stream<String> belonging(Map<String, Decision> standing) {
        return standing.entrySet().stream()
                .filter(entry -> entry.getValue().verdict() == Verdict.BELONGS)
                .map(Map.Entry::getKey);
    }
}
