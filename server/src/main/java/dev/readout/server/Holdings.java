package dev.readout.server;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.server.Dossiers.Holding;
import dev.readout.store.Store;
import dev.readout.store.StoreChange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of each dossier without folding it, so that its store is asked, or even opened, only where something changed.
 *
 * <p>It may be kept in a small file, so that a start need not open every store. What stands there holds only for a store that is what it was by its
 * {@link Shelf#stamp() stamp}; by another build, or damaged, it is nothing. The file may be thrown away at any time. Threads may share it.
 */
public final class Holdings {

    /** A list that changes all the time is written once in so long; a kill loses no more. */
    private static final Duration UNWRITTEN = Duration.ofMinutes(1);

    private static final String BETWEEN = "\t";
    private static final int WORDS = 8;

    /** What is known of a dossier, and the stamp that its store had both before and after it was asked. */
    private record Seen(Optional<String> stamp, Holding holding) {

        boolean isOf(Optional<String> now, Shelf shelf) {
            return now.equals(stamp) && holding.title().equals(shelf.title());
        }
    }

    private final Optional<Path> file;
    private final String build;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private volatile boolean written = true;
    private Instant last = Instant.MIN;

    private Holdings(Optional<Path> file, String build) {
        this.file = file;
        this.build = build;
    }

    public static Holdings inMemory() {
        return new Holdings(Optional.empty(), "");
    }

    /**
     * Those in a file, made with the first of them.
     *
     * @param build names all that they are made by: another one makes its own
     */
    public static Holdings open(Path file, String build) {
        var holdings = new Holdings(Optional.of(file), build);
        try {
            if (Files.exists(file)) holdings.read(Files.readAllLines(file));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            holdings.seen.clear();
        }
        return holdings;
    }

    /**
     * What is known of a dossier now.
     *
     * @param open its store, where it has to be asked each time because nothing tells from outside that it changed
     */
    Holding of(Shelf shelf, Supplier<Store> open) {
        var stamp = shelf.stamp();
        var known = Optional.ofNullable(seen.get(shelf.name())).filter(before -> before.isOf(stamp, shelf));
        if (stamp.isPresent() && known.isPresent()) return known.get().holding();
        var now = stamp.isPresent() ? looked(shelf, stamp) : asked(shelf, open.get(), known);
        keep(now);
        return now.holding();
    }

    /** Of the very file that has this stamp: one that is open since before may be gone from its place. */
    private static Seen looked(Shelf shelf, Optional<String> stamp) {
        try (var store = shelf.openToRead()) {
            var holding = holding(shelf, store, store.lastChange());
            return new Seen(shelf.stamp().filter(after -> stamp.equals(Optional.of(after))), holding);
        }
    }

    private static Seen asked(Shelf shelf, Store store, Optional<Seen> known) {
        long change = store.lastChange();
        return known.filter(before -> before.holding().change() == change)
                .orElseGet(() -> new Seen(Optional.empty(), holding(shelf, store, change)));
    }

    private void keep(Seen now) {
        if (!now.equals(seen.put(now.holding().name(), now))) written = false;
    }

    private static Holding holding(Shelf shelf, Store store, long change) {
        var days = store.publicOn();
        var published = Membership.belonging(store).stream()
                .map(days::get)
                .flatMap(Stream::ofNullable)
                .toList();
        return new Holding(
                shelf.name(),
                shelf.title(),
                published.size(),
                span(published),
                change,
                changed(store, change),
                Optional.empty());
    }

    private static Interval span(List<Interval> days) {
        return new Interval(
                days.stream()
                        .flatMap(day -> day.from().stream())
                        .min(Comparator.naturalOrder())
                        .map(Holdings::day),
                days.stream()
                        .flatMap(day -> day.to().stream())
                        .max(Comparator.naturalOrder())
                        .map(Holdings::day));
    }

    private static Moment day(Moment moment) {
        return Moment.of(moment.date());
    }

    private static Optional<Instant> changed(Store store, long last) {
        return last == 0
                ? Optional.empty()
                : store.changesAfter(last - 1, 1).stream().findFirst().map(StoreChange::at);
    }

    /** Forgets all but these, and writes what is new to the file if it was not written a moment ago. */
    synchronized void keep(List<Holding> there, Instant now) {
        if (seen.keySet().retainAll(there.stream().map(Holding::name).toList())) written = false;
        if (!written && !last.plus(UNWRITTEN).isAfter(now)) writeIfPossible(now);
    }

    /** Writes what is new to the file. */
    synchronized void keep(Instant now) {
        if (!written) writeIfPossible(now);
    }

    private void writeIfPossible(Instant now) {
        last = now;
        written = true;
        if (file.isEmpty()) return;
        var target = file.get().toAbsolutePath();
        var draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(draft, lines());
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The list is shown all the same; the next start opens the stores.
            written = false;
        }
    }

    /** The build, then a line for each dossier, its words encoded so that none breaks the line. */
    private List<String> lines() {
        var all = new TreeMap<>(seen)
                .values().stream().flatMap(known -> known.stamp().stream().map(stamp -> line(stamp, known.holding())));
        return Stream.concat(Stream.of(encoded(build)), all).toList();
    }

    private static String line(String stamp, Holding of) {
        return Stream.of(
                        of.name(),
                        stamp,
                        of.title(),
                        String.valueOf(of.articles()),
                        String.valueOf(of.change()),
                        said(of.published().from()),
                        said(of.published().to()),
                        said(of.changed()))
                .map(Holdings::encoded)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String said(Optional<?> word) {
        return word.map(Object::toString).orElse("");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(encoded(build))) return;
        lines.stream()
                .skip(1)
                .map(Holdings::seen)
                .forEach(known -> seen.put(known.holding().name(), known));
    }

    private static Seen seen(String line) {
        var words = Stream.of(line.split(BETWEEN, -1))
                .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toList();
        if (words.size() != WORDS) throw new IllegalArgumentException("not a line of the list: " + line);
        var published = new Interval(
                there(words.get(5)).map(Moment::parse), there(words.get(6)).map(Moment::parse));
        var holding = new Holding(
                words.get(0),
                words.get(2),
                Integer.parseInt(words.get(3)),
                published,
                Long.parseLong(words.get(4)),
                there(words.get(7)).map(Instant::parse),
                Optional.empty());
        return new Seen(there(words.get(1)), holding);
    }

    private static Optional<String> there(String word) {
        return Optional.of(word).filter(one -> !one.isEmpty());
    }
}
