package dev.readout.store.memory;

import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.store.ContentHash;
import dev.readout.store.Decision;
import dev.readout.store.Edition;
import dev.readout.store.Lead;
import dev.readout.store.PollState;
import dev.readout.store.Ruling;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import dev.readout.store.StoreChange.Kind;
import dev.readout.store.Verification;
import dev.readout.store.Version;
import dev.readout.store.VersionId;
import dev.readout.store.Writing;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A store in memory. Work is done on a copy, which takes the place of what was there once the work is whole. */
public final class MemoryStore implements Store {

    private volatile Contents contents = new Contents();
    private boolean writing;

    @Override
    public synchronized <T> T write(Function<? super Writing, ? extends T> work) {
        if (writing) throw new IllegalStateException("work on a store cannot begin within another");
        writing = true;
        try {
            var draft = contents.copy();
            T result = work.apply(new MemoryWriting(draft));
            contents = draft;
            return result;
        } finally {
            writing = false;
        }
    }

    @Override
    public long lastChange() {
        return contents.changes.size();
    }

    @Override
    public List<StoreChange> changesAfter(long number, int most) {
        return contents.changes.stream().skip(number).limit(most).toList();
    }

    @Override
    public List<String> addresses() {
        return List.copyOf(new TreeMap<>(contents.articles).keySet());
    }

    @Override
    public Map<String, VersionId> current() {
        var current = new LinkedHashMap<String, VersionId>();
        new TreeMap<>(contents.articles).forEach((address, place) -> current.put(address, place.version()));
        return current;
    }

    @Override
    public Optional<Version> version(VersionId id) {
        return Optional.ofNullable(contents.versions.get(id));
    }

    @Override
    public List<Version> versions(String address) {
        return contents.versionsAt(address);
    }

    @Override
    public Optional<Reading> reading(VersionId version, String reader) {
        return Optional.ofNullable(contents.readings.get(new Contents.ReadBy(version, reader)));
    }

    @Override
    public Optional<Reading> latestReading(VersionId version) {
        return fromLast(version, 0);
    }

    @Override
    public Optional<Reading> earlierReading(VersionId version) {
        return fromLast(version, 1);
    }

    private Optional<Reading> fromLast(VersionId version, int back) {
        var read = contents.readings.entrySet().stream()
                .filter(entry -> entry.getKey().version().equals(version))
                .map(Map.Entry::getValue)
                .toList();
        return read.size() > back ? Optional.of(read.get(read.size() - 1 - back)) : Optional.empty();
    }

    @Override
    public Map<String, VersionId> current(Instant known) {
        var current = new LinkedHashMap<String, VersionId>();
        contents.changes.stream()
                .filter(change -> change.kind() == Kind.ARTICLE || change.kind() == Kind.VERSION)
                .filter(change -> !change.at().isAfter(known))
                .sorted(Comparator.comparing(StoreChange::at))
                .flatMap(change -> version(new VersionId(change.subject())).stream())
                .forEach(version -> current.put(version.address(), version.id()));
        contents.articles.forEach((address, place) -> {
            if (!place.seen().isAfter(known)) current.put(address, place.version());
        });
        return current;
    }

    @Override
    public Optional<Reading> latestReading(VersionId version, Instant known) {
        return contents.log.stream()
                .filter(read -> read.version().equals(version) && !read.known().isAfter(known))
                .reduce((one, other) -> other.known().isBefore(one.known()) ? one : other)
                .map(Contents.Read::reading);
    }

    @Override
    public Set<VersionId> readAfter(Instant known) {
        return contents.log.stream()
                .filter(read -> read.known().isAfter(known))
                .map(Contents.Read::version)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Interval> publicOn() {
        var days = new LinkedHashMap<String, Interval>();
        current()
                .forEach((address, id) -> version(id)
                        .ifPresent(version ->
                                days.put(address, version.article().published().interval())));
        return days;
    }

    @Override
    public Optional<byte[]> bytes(ContentHash hash) {
        return Optional.ofNullable(contents.bytes.get(hash)).map(byte[]::clone);
    }

    @Override
    public Optional<PollState> poll(String address) {
        return Optional.ofNullable(contents.polls.get(address));
    }

    @Override
    public List<PollState> polls(PollState.Kind kind) {
        return contents.polls.values().stream()
                .filter(state -> state.kind() == kind)
                .sorted(Comparator.comparing(PollState::next).thenComparing(PollState::address))
                .toList();
    }

    @Override
    public Optional<Lead> lead(String address) {
        return Optional.ofNullable(contents.leads.get(address));
    }

    @Override
    public List<Lead> leads(Lead.State state) {
        return contents.leads.values().stream()
                .filter(lead -> lead.state() == state)
                .sorted(Comparator.comparing(Lead::found).thenComparing(Lead::address))
                .toList();
    }

    @Override
    public List<Decision> decisions(String dossier) {
        return contents.decisions.stream()
                .filter(decision -> decision.dossier().equals(dossier))
                .toList();
    }

    @Override
    public List<Ruling.Entry> rulings(String dossier) {
        return contents.rulings.stream()
                .filter(entry -> entry.ruling().dossier().equals(dossier))
                .toList();
    }

    @Override
    public Optional<Edition> lastEdition(String dossier) {
        return contents.editions.stream()
                .filter(edition -> edition.dossier().equals(dossier))
                .reduce((earlier, later) -> later);
    }

    /** Memory does not rot: it only counts. */
    @Override
    public Verification verify() {
        return new Verification(
                contents.articles.size(),
                contents.versions.size(),
                contents.readings.size(),
                contents.changes.size(),
                List.of());
    }

    /** Whoever else has it may go on. */
    @Override
    public void close() {}
}
