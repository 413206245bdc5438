package dev.readout.server.alert;

import dev.readout.server.Notebook;
import dev.readout.server.Notebook.Saved;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks every so often what saved searches newly find, and sends it. What is told is written down before it is sent, so that it is sent once
 * at most, whenever the desk ends.
 */
public final class Teller implements AutoCloseable {

    /** How many matches a letter shows; it says how many more there are. */
    private static final int SHOWN = 20;

    private static final Duration GOODBYE = Duration.ofSeconds(20);

    /** Finds all that a search finds now. */
    public interface Matches {

        /** Names what can be found now; while it is the same, so is what is found. */
        String state();

        /** Whether letters may be sent for whose search it is; if not, they are told no more, also when they may again. */
        boolean mayTell(Saved search);

        /** Nothing while it cannot be told what is new, as when an index is being made. */
        Optional<List<Match>> of(Saved search);

        /** The search, as whoever is told should know it. */
        Letter.About about(Saved search);
    }

    /**
     * Something found.
     *
     * @param name stays the same as long as the same words stand at the same address
     */
    public record Match(String name, Found found) {}

    private final AlertBook book;
    private final Notebook notebook;
    private final Matches matches;
    private final Carrier carrier;
    private final InstantSource clock;
    private final Duration rest;
    private final Map<String, String> looked = new HashMap<>();
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);

    /** @param rest how long it waits between two looks */
    public Teller(
            AlertBook book, Notebook notebook, Matches matches, Carrier carrier, InstantSource clock, Duration rest) {
        this.book = book;
        this.notebook = notebook;
        this.matches = matches;
        this.carrier = carrier;
        this.clock = clock;
        this.rest = rest;
        this.thread = Thread.ofPlatform().name("teller").daemon().unstarted(this::tell);
    }

    /** Begins to look. */
    public Teller start() {
        thread.start();
        return this;
    }

    private void tell() {
        try {
            do attempt(this::round);
            while (!closing.await(rest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Looks at every alert once, and sends what is due. */
    public synchronized void round() {
        var alerts = book.all();
        if (alerts.isEmpty()) return;
        var state = matches.state();
        for (var alert : alerts) {
            if (isClosing()) return;
            attempt(() -> visit(alert, state));
        }
    }

    private static void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            // What cannot be found, or written down before it is sent, is tried again at the next look, and keeps no
            // other from being told.
        }
    }

    private void visit(Alert alert, String state) {
        var search = notebook.searches().stream()
                .filter(one -> one.id().equals(alert.search()))
                .findFirst();
        if (search.isEmpty() || !matches.mayTell(search.get())) {
            book.forget(alert.id());
        } else {
            if (!state.equals(looked.get(alert.id()))) look(alert, search.get(), state);
            send(alert.id());
        }
    }

    private void look(Alert alert, Saved search, String state) {
        var found = matches.of(search);
        if (found.isEmpty()) return;
        var known = new HashSet<>(alert.told());
        var fresh =
                found.get().stream().filter(match -> known.add(match.name())).toList();
        if (!alert.begun() || !fresh.isEmpty()) {
            var letter = alert.begun() ? Optional.of(letter(search, fresh)) : Optional.<Letter>empty();
            book.change(
                    alert.id(),
                    now -> now.knowing(fresh.stream().map(Match::name).toList(), letter));
        }
        looked.put(alert.id(), state);
    }

    private Letter letter(Saved search, List<Match> fresh) {
        var shown = fresh.stream().limit(SHOWN).map(Match::found).toList();
        return Letter.of(
                "msg_" + UUID.randomUUID(), clock.instant(), matches.about(search), shown, fresh.size() - shown.size());
    }

    private void send(String id) {
        book.change(id, Alert::afterAnEnd);
        for (var letter : book.find(id).map(Alert::letters).orElse(List.of())) {
            if (isClosing()) return;
            if (!letter.isDue(clock.instant())) continue;
            var leaving = letter.leaving();
            book.change(id, alert -> alert.with(leaving));
            var target = book.find(id).map(Alert::target);
            if (target.isEmpty()) return;
            var carried = carrier.carry(leaving, target.get());
            book.change(id, alert -> alert.with(leaving.after(carried, clock.instant())));
        }
    }

    /** A letter that is on its way is waited for, but not for ever. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(GOODBYE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
