package dev.readout.server;

import dev.readout.model.Reading;
import dev.readout.server.Membership.Held;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling;
import dev.readout.store.Standing;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import dev.readout.store.StoreChange.Kind;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a dossier was made of earlier.
 *
 * @param readings of what belonged then, as it stood then
 * @param rulings that were made by then
 */
record Past(List<Reading> readings, List<Ruling.Entry> rulings) {

    /** More has changed than can be told apart from everything. */
    static final int MOST_CHANGES = 5_000;

    /** All that was known at an instant: readings too are those of then. */
    static Past known(Store store, Instant known, Membership now) {
        var log = store.decisions(Shelf.DOSSIER).stream()
                .filter(decision -> !decision.at().isAfter(known))
                .toList();
        var stood = store.current(known);
        var readAgain = store.readAfter(known);
        var held = now.held().values().stream().collect(Collectors.toMap(Held::version, Held::reading));
        var readings = Membership.belonging(Standing.after(log))
                .sorted()
                .map(stood::get)
                .filter(Objects::nonNull)
                .flatMap(version -> then(store, version, known, readAgain, held).stream())
                .toList();
        var rulings = store.rulings(Shelf.DOSSIER).stream()
                .filter(entry -> !entry.ruling().at().isAfter(known))
                .toList();
        return new Past(readings, rulings);
    }

    /**
     * As of a change in its store. Readings are the latest: that an article is read better now is no news of the policy. Nothing when too
     * much has changed since.
     */
    static Optional<Past> of(Store store, long change, Membership now) {
        var since = store.changesAfter(change, MOST_CHANGES + 1);
        if (since.size() > MOST_CHANGES) return Optional.empty();
        var fresh = subjects(since, Kind.ARTICLE, Kind.VERSION);
        var touched = new TreeSet<>(subjects(since, Kind.DECISION));
        var decisions = then(store, since);
        var belonged = Standing.after(decisions);
        var readings = new ArrayList<Reading>();
        var edited = edited(store, fresh);
        belonged.forEach((address, decision) -> {
            if (decision.verdict() != Verdict.BELONGS) return;
            var held = now.held().get(address);
            if (held != null && !touched.contains(address) && !edited.contains(address)) readings.add(held.reading());
            else before(store, address, fresh).ifPresent(readings::add);
        });
        var made = subjects(since, Kind.RULING);
        var rulings = store.rulings(Shelf.DOSSIER).stream()
                .filter(entry -> !made.contains(String.valueOf(entry.number())))
                .toList();
        return Optional.of(new Past(List.copyOf(readings), rulings));
    }

    /** What was read by then; what is held now, where it is the same. */
    private static Optional<Reading> then(
            Store store, VersionId version, Instant known, Set<VersionId> readAgain, Map<VersionId, Reading> held) {
        return readAgain.contains(version) || !held.containsKey(version)
                ? store.latestReading(version, known)
                : Optional.of(held.get(version));
    }

    static Set<String> subjects(List<StoreChange> changes, Kind... kinds) {
        var wanted = Set.of(kinds);
        return changes.stream()
                .filter(change -> wanted.contains(change.kind()))
                .map(StoreChange::subject)
                .collect(Collectors.toSet());
    }

    /** The log without its last entries: each was a change. */
    private static List<Decision> then(Store store, List<StoreChange> since) {
        var log = store.decisions(Shelf.DOSSIER);
        int made = (int)
                since.stream().filter(change -> change.kind() == Kind.DECISION).count();
        return log.subList(0, Math.max(0, log.size() - made));
    }

    private static Set<String> edited(Store store, Set<String> fresh) {
        return fresh.stream()
                .flatMap(id -> store.version(new VersionId(id)).stream())
                .map(Version::address)
                .collect(Collectors.toSet());
    }

    private static Optional<Reading> before(Store store, String address, Set<String> fresh) {
        return store.versions(address).stream()
                .filter(version -> !fresh.contains(version.id().value()))
                .reduce((one, later) -> later)
                .flatMap(version -> store.latestReading(version.id()));
    }
}
