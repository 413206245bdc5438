package dev.readout.server;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.search.Hits;
import dev.readout.search.Query;
import dev.readout.search.Search;
import dev.readout.server.curation.Curation;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling;
import dev.readout.store.Standing;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import dev.readout.store.StoreException;
import dev.readout.store.Version;
import dev.readout.store.Writing;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Dossiers folded from what stores keep. Each store is opened when it is first asked for and stays open. */
public final class StoredDossiers implements Dossiers, Hand, AutoCloseable {

    private static final int KEPT = 12;
    private static final int INDEXED = 4;

    /** Names one state of one dossier. */
    private record State(String name, long change, LocalDate day) {}

    /** What belongs to a dossier, as of a change. */
    private record Members(long change, List<Reading> readings) {}

    private final Shelves shelves;
    private final Fold fold;
    private final Function<List<Reading>, Search> index;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Map<String, Store> stores = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final Map<String, Members> members = new ConcurrentHashMap<>();
    private final Recent<State, Folded> folded = new Recent<>(KEPT);
    private final Recent<State, Search> indexed = new Recent<>(INDEXED);

    /**
     * @param index makes readings searchable, in memory
     * @param zone where "today" is
     */
    public StoredDossiers(
            Shelves shelves, Fold fold, Function<List<Reading>, Search> index, InstantSource clock, ZoneId zone) {
        this.shelves = shelves;
        this.fold = fold;
        this.index = index;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String folder() {
        return shelves.folder();
    }

    @Override
    public List<Holding> all() {
        return shelves.all().stream().map(this::holding).toList();
    }

    @Override
    public Optional<Folded> find(String name, Optional<LocalDate> asOf) {
        return shelf(name).map(shelf -> find(shelf, asOf.orElseGet(this::today)));
    }

    @Override
    public List<Change> changes(Folded before, Folded after) {
        return fold.changes(before.dossier(), after.dossier());
    }

    @Override
    public Hits search(Folded in, Query query) {
        var state = new State(in.name(), in.change(), in.day());
        return indexed.get(state, of -> index.apply(in.dossier().readings())).find(query);
    }

    @Override
    public List<Ruling.Entry> rulings(String name) {
        return shelf(name)
                .map(this::store)
                .map(store -> store.rulings(Shelf.DOSSIER))
                .orElse(List.of());
    }

    @Override
    public long rule(String name, Ruling ruling) {
        return change(name, writing -> writing.add(ruling));
    }

    @Override
    public void decide(String name, Decision decision) {
        change(name, writing -> writing.add(decision) ? 1 : 0);
    }

    /** Two people who decide at the same time take turns; another process is told of by the store. */
    private long change(String name, ToLongFunction<Writing> work) {
        var turn = turns.computeIfAbsent(name, of -> new ReentrantLock(true));
        turn.lock();
        try {
            return shelf(name).orElseThrow().change().make(work);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public List<Member> members(String name) {
        return shelf(name).map(this::store).map(StoredDossiers::members).orElse(List.of());
    }

    private static List<Member> members(Store store) {
        var standing = Standing.after(store.decisions(Shelf.DOSSIER));
        return store.current().entrySet().stream()
                .flatMap(at -> store.version(at.getValue()).stream())
                .map(version -> new Member(
                        version.address(),
                        version.article().id(),
                        title(version),
                        Optional.ofNullable(standing.get(version.address()))))
                .toList();
    }

    private static String title(Version version) {
        return version.article().title().map(Printed::value).orElse(version.address());
    }

    private Optional<Shelf> shelf(String name) {
        return shelves.find(name);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Folded find(Shelf shelf, LocalDate day) {
        var store = store(shelf);
        long change = store.lastChange();
        return folded.get(new State(shelf.name(), change, day), state -> {
            var readings = readings(shelf.name(), store, change);
            var curation = Curation.of(store.rulings(Shelf.DOSSIER));
            var dossier = curation.dossier(fold.fold(shelf.title(), readings, day, curation::readings));
            var waiting =
                    curation.idle(readings).stream().map(Ruling.Entry::number).toList();
            return new Folded(shelf.name(), dossier, day, change, waiting, curation.corrected(dossier));
        });
    }

    private List<Reading> readings(String name, Store store, long change) {
        var known = members.get(name);
        if (known != null && known.change() == change) return known.readings();
        var readings = new ArrayList<Reading>();
        var current = store.current();
        belonging(store)
                .forEach(address -> Optional.ofNullable(current.get(address))
                        .flatMap(store::latestReading)
                        .ifPresent(readings::add));
        members.put(name, new Members(change, List.copyOf(readings)));
        return readings;
    }

    /** The addresses of the articles that belong, in the order of the alphabet. */
    private static List<String> belonging(Store store) {
        return Standing.after(store.decisions(Shelf.DOSSIER)).entrySet().stream()
                .filter(entry -> entry.getValue().verdict() == Verdict.BELONGS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Holding holding(Shelf shelf) {
        try {
            var store = store(shelf);
            var belonging = belonging(store);
            var days = store.publicOn();
            var published = belonging.stream()
                    .map(days::get)
                    .flatMap(Stream::ofNullable)
                    .toList();
            return new Holding(
                    shelf.name(), shelf.title(), published.size(), span(published), changed(store), Optional.empty());
        } catch (StoreException e) {
            var problem = Optional.of(String.valueOf(e.getMessage()));
            return new Holding(shelf.name(), shelf.title(), 0, Interval.open(), Optional.empty(), problem);
        }
    }

    private static Interval span(List<Interval> days) {
        return new Interval(
                days.stream()
                        .flatMap(day -> day.from().stream())
                        .min(Comparator.naturalOrder())
                        .map(StoredDossiers::day),
                days.stream()
                        .flatMap(day -> day.to().stream())
                        .max(Comparator.naturalOrder())
                        .map(StoredDossiers::day));
    }

    private static Moment day(Moment moment) {
        return Moment.of(moment.date());
    }

    private static Optional<Instant> changed(Store store) {
        long last = store.lastChange();
        return last == 0
                ? Optional.empty()
                : store.changesAfter(last - 1, 1).stream().findFirst().map(StoreChange::at);
    }

    private Store store(Shelf shelf) {
        return stores.computeIfAbsent(shelf.name(), name -> shelf.openToRead());
    }

    @Override
    public void close() {
        stores.values().forEach(Store::close);
        stores.clear();
    }
}
