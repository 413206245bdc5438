package dev.readout.server;

import dev.readout.model.Interval;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.search.Hits;
import dev.readout.search.Query;
import dev.readout.search.Search;
import dev.readout.server.curation.Curation;
import dev.readout.store.Answered;
import dev.readout.store.Decision;
import dev.readout.store.Ruling;
import dev.readout.store.Standing;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import dev.readout.store.StoreException;
import dev.readout.store.Version;
import dev.readout.store.Writing;
import java.time.Duration;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Dossiers folded from what stores keep. Each store is opened when it must first be asked and stays open. */
public final class StoredDossiers implements Dossiers, Hand, Chronicle, AutoCloseable {

    /** How many articles the states of dossiers that are kept may have together, and those whose readings are. */
    private static final int KEPT = 4_000;

    private static final int INDEXED = 1_000;

    /** How many answers are kept to what reading anew made otherwise. */
    private static final int REREAD = 50;

    /** So long what another process does may be missing from the list; many ask for it. */
    private static final Duration LISTED = Duration.ofSeconds(1);

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int HELD = 4_000;

    /** Names one state of one dossier. */
    private record State(String name, long change, LocalDate day, Optional<AsOf.Known> known) {

        static State of(Folded one) {
            return new State(one.name(), one.change(), one.day(), one.known());
        }
    }

    /** The list, as it was a moment ago. */
    private record Listed(Instant at, List<Holding> holdings) {

        static final Listed NEVER = new Listed(Instant.MIN, List.of());

        boolean isOf(Instant now) {
            return now.isBefore(at.plus(LISTED)) && !now.isBefore(at);
        }
    }

    /** An index, and of how many articles. */
    private record Indexed(Search search, int articles) {}

    private final Shelves shelves;
    private final Fold fold;
    private final Function<List<Reading>, Search> index;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Holdings holdings;
    private final Map<String, Store> stores = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private volatile Listed listed = Listed.NEVER;

    /** More folds at once than processors would only take more memory. */
    private final Semaphore folding = new Semaphore(PROCESSORS, true);

    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final Memberships memberships = new Memberships(HELD);
    private final Recent<State, Folded> folded = new Recent<>(KEPT, one -> 1 + articles(one));
    private final Recent<State, Reread> reread = new Recent<>(REREAD, one -> 1);
    private final Recent<State, Indexed> indexed = new Recent<>(INDEXED, one -> 1 + one.articles());

    /**
     * @param index makes readings searchable, in memory
     * @param zone where "today" is
     */
    public StoredDossiers(
            Shelves shelves, Fold fold, Function<List<Reading>, Search> index, InstantSource clock, ZoneId zone) {
        this(shelves, fold, index, clock, zone, Holdings.inMemory());
    }

    /** @param holdings what the list shows */
    public StoredDossiers(
            Shelves shelves,
            Fold fold,
            Function<List<Reading>, Search> index,
            InstantSource clock,
            ZoneId zone,
            Holdings holdings) {
        this.shelves = shelves;
        this.fold = fold;
        this.index = index;
        this.clock = clock;
        this.zone = zone;
        this.holdings = holdings;
    }

    @Override
    public String folder() {
        return shelves.folder();
    }

    @Override
    public List<Holding> all() {
        var known = listed;
        if (known.isOf(clock.instant())) return known.holdings();
        var now = new Listed(
                clock.instant(), shelves.all().stream().map(this::holding).toList());
        listed = now;
        holdings.keep(now.holdings(), now.at());
        return now.holdings();
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Optional<Folded> find(String name, AsOf asOf) {
        return shelf(name).map(shelf -> find(shelf, asOf));
    }

    @Override
    public List<Change> changes(Folded before, Folded after) {
        return fold.changes(before.dossier(), after.dossier());
    }

    @Override
    public Hits search(Folded in, Query query) {
        return indexed.get(
                        State.of(in), of -> new Indexed(index.apply(in.dossier().readings()), articles(in)))
                .search()
                .find(query);
    }

    private static int articles(Folded dossier) {
        return dossier.dossier().readings().size();
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

    @Override
    public String once(String name, Optional<Once> request, Function<Writing, String> work) {
        var answer = new AtomicReference<String>("");
        change(name, writing -> {
            answer.set(request.map(one -> once(one, writing, work)).orElseGet(() -> work.apply(writing)));
            return 1;
        });
        return answer.get();
    }

    private static String once(Once request, Writing writing, Function<Writing, String> work) {
        var before = writing.answered(request.key());
        if (before.isPresent()) {
            if (!before.get().asked().equals(request.asked())) throw new Once.Reused();
            return before.get().answer();
        }
        var answer = work.apply(writing);
        writing.add(new Answered(request.key(), request.asked(), answer, request.at()));
        return answer;
    }

    /** Two people who decide at the same time take turns; another process is told of by the store. */
    private long change(String name, ToLongFunction<Writing> work) {
        var turn = turns.computeIfAbsent(name, of -> new ReentrantLock(true));
        turn.lock();
        try {
            return shelf(name).orElseThrow().change().make(work);
        } finally {
            turn.unlock();
            listed = Listed.NEVER;
            listeners.forEach(listener -> listener.accept(name));
        }
    }

    /** From now on whoever listens is told the name of a dossier that somebody here has decided on. */
    void tellOfChanges(Consumer<String> listener) {
        listeners.add(listener);
    }

    List<Shelf> shelves() {
        return shelves.all();
    }

    /** What is read otherwise in a dossier since a change, or everything. */
    News news(Shelf shelf, Optional<Long> since) {
        if (since.isEmpty()) return everything(shelf);
        long reached = since.get();
        if (holdings.of(shelf, () -> store(shelf)).change() == reached) return new News(reached, Map.of());
        var store = store(shelf);
        long change = store.lastChange();
        if (change == reached) return new News(change, Map.of());
        if (change < reached) return everything(shelf);
        return News.of(store, since, memberships.of(shelf.name(), store, change), store.rulings(Shelf.DOSSIER));
    }

    /** Of many dossiers in a row, none of which anybody may have asked for: nothing of them stays open or in memory. */
    private News everything(Shelf shelf) {
        try (var store = shelf.openToRead()) {
            var membership = memberships.inPassing(shelf.name(), store, store.lastChange());
            return News.of(store, Optional.empty(), membership, store.rulings(Shelf.DOSSIER));
        }
    }

    @Override
    public Members members(String name, int from, int most) {
        return shelf(name)
                .map(this::store)
                .map(store -> members(store, from, most))
                .orElse(new Members(0, 0, List.of()));
    }

    private static Members members(Store store, int from, int most) {
        var standing = Standing.after(store.decisions(Shelf.DOSSIER));
        var current = store.current();
        var shown = current.values().stream()
                .skip(from)
                .limit(most)
                .flatMap(at -> store.version(at).stream())
                .map(version -> new Member(
                        version.address(),
                        version.article().id(),
                        title(version),
                        Optional.ofNullable(standing.get(version.address()))))
                .toList();
        int belonging = (int)
                Membership.belonging(standing).filter(current::containsKey).count();
        return new Members(current.size(), belonging, shown);
    }

    @Override
    public boolean knows(String name, String address) {
        return shelf(name)
                .map(this::store)
                .filter(store -> store.current().containsKey(address))
                .isPresent();
    }

    @Override
    public Members setAside(String name, int most) {
        return shelf(name).map(this::store).map(store -> setAside(store, most)).orElse(new Members(0, 0, List.of()));
    }

    private static Members setAside(Store store, int most) {
        var current = store.current();
        var left = Standing.after(store.decisions(Shelf.DOSSIER)).values().stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.OUTSIDE)
                .filter(decision -> current.containsKey(decision.address()))
                .sorted(Comparator.comparing(Decision::at).reversed().thenComparing(Decision::address))
                .toList();
        var shown = left.stream()
                .limit(most)
                .flatMap(decision ->
                        Optional.ofNullable(current.get(decision.address())).flatMap(store::version).stream()
                                .map(version -> new Member(
                                        version.address(),
                                        version.article().id(),
                                        title(version),
                                        Optional.of(decision))))
                .toList();
        return new Members(left.size(), 0, shown);
    }

    private static String title(Version version) {
        return version.article().title().map(Printed::value).orElse(version.address());
    }

    private Optional<Shelf> shelf(String name) {
        return shelves.find(name);
    }

    @Override
    public Optional<Holding> holding(String name) {
        return shelf(name).map(this::holding);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Folded find(Shelf shelf, AsOf asOf) {
        var store = store(shelf);
        long change = store.lastChange();
        var day = asOf.day().or(() -> asOf.known().map(AsOf.Known::day)).orElseGet(this::today);
        return folded.get(
                new State(shelf.name(), change, day, asOf.known()),
                state -> oneOfFew(() -> {
                    var now = memberships.of(shelf.name(), store, change);
                    var past = asOf.known()
                            .map(known -> Past.known(store, known.by(), now))
                            .orElseGet(() -> new Past(now.readings(), store.rulings(Shelf.DOSSIER)));
                    return folded(shelf, past, state);
                }));
    }

    private Folded folded(Shelf shelf, Past made, State state) {
        var curation = Curation.of(made.rulings());
        var dossier = curation.dossier(fold.fold(shelf.title(), made.readings(), state.day(), curation::readings));
        var waiting = curation.idle(made.readings()).stream()
                .map(Ruling.Entry::number)
                .toList();
        return new Folded(
                shelf.name(),
                dossier,
                state.day(),
                state.known(),
                state.change(),
                waiting,
                curation.corrected(dossier));
    }

    @Override
    public Tally tally(String name, Notebook.Mark since, String person) {
        var known = shelf(name).map(this::holding);
        if (known.filter(one -> one.change() > since.change()).isEmpty()) return new Tally(0, 0, 0);
        var store = store(shelf(name).orElseThrow());
        var changes = store.changesAfter(since.change(), Past.MOST_CHANGES);
        var ruled = Past.subjects(changes, StoreChange.Kind.RULING);
        long rulings = ruled.isEmpty()
                ? 0
                : store.rulings(Shelf.DOSSIER).stream()
                        .filter(entry -> ruled.contains(String.valueOf(entry.number())))
                        .filter(entry -> !entry.ruling().person().equals(person))
                        .count();
        int texts = Past.subjects(changes, StoreChange.Kind.VERSION).size();
        return new Tally(known.get().articles() - since.articles(), texts, (int) rulings);
    }

    @Override
    public Optional<Since> since(Folded now, Notebook.Mark mark) {
        var shelf = shelf(now.name()).orElseThrow();
        var store = store(shelf);
        var membership = memberships.of(shelf.name(), store, now.change());
        return Past.of(store, mark.change(), membership).map(past -> {
            var before = folded.get(
                    new State(now.name(), mark.change(), mark.day(), Optional.empty()),
                    state -> oneOfFew(() -> folded(shelf, past, state)));
            var known = before.dossier().readings().stream()
                    .map(reading -> reading.article().id())
                    .collect(Collectors.toSet());
            var fresh = now.dossier().readings().stream()
                    .map(reading -> reading.article().id())
                    .filter(id -> !known.contains(id))
                    .collect(Collectors.toSet());
            var made = store.rulings(Shelf.DOSSIER);
            return new Since(
                    changes(before, now),
                    fresh,
                    made.subList(Math.min(made.size(), past.rulings().size()), made.size()));
        });
    }

    @Override
    public Reread reread(Folded now) {
        return reread.get(State.of(now), state -> compared(now, state));
    }

    private Reread compared(Folded now, State state) {
        var shelf = shelf(now.name()).orElseThrow();
        var store = store(shelf);
        var before = new ArrayList<Reading>();
        int anew = 0;
        for (var held : memberships.of(shelf.name(), store, now.change()).held().values()) {
            var earlier = store.earlierReading(held.version());
            before.add(earlier.orElse(held.reading()));
            if (earlier.isPresent()) anew++;
        }
        if (anew == 0) return new Reread(0, List.of());
        var past = new Past(before, store.rulings(Shelf.DOSSIER));
        return new Reread(anew, changes(oneOfFew(() -> folded(shelf, past, state)), now));
    }

    private Folded oneOfFew(Supplier<Folded> fold) {
        folding.acquireUninterruptibly();
        try {
            return fold.get();
        } finally {
            folding.release();
        }
    }

    private Holding holding(Shelf shelf) {
        try {
            return holdings.of(shelf, () -> store(shelf));
        } catch (StoreException e) {
            var problem = Optional.of(String.valueOf(e.getMessage()));
            return new Holding(shelf.name(), shelf.title(), 0, Interval.open(), 0, Optional.empty(), problem);
        }
    }

    private Store store(Shelf shelf) {
        return stores.computeIfAbsent(shelf.name(), name -> shelf.openToRead());
    }

    @Override
    public void close() {
        holdings.keep(clock.instant());
        stores.values().forEach(Store::close);
        stores.clear();
    }
}
