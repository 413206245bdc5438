package dev.readout.bench;

import dev.readout.intake.ReadDocument;
import dev.readout.intake.feed.ReadFeed;
import dev.readout.intake.fetch.FetchSettings;
import dev.readout.intake.fetch.PoliteFetch;
import dev.readout.intake.text.RawText;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.store.Store;
import dev.readout.watch.belong.NamedTerms;
import dev.readout.watch.round.Collation;
import dev.readout.watch.round.Desk;
import dev.readout.watch.round.News;
import dev.readout.watch.round.Publication;
import dev.readout.watch.round.Round;
import dev.readout.watch.subject.Subject;
import dev.readout.watch.subject.Term;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The watch over {@link OwnServer}, through the real fetcher, readers of feeds and pages, and store; articles are not parsed,
 * since how they are read makes no difference to what is kept. Its clock runs fast: a second is some hours.
 */
final class WatchOwnServer implements AutoCloseable {

    /** Ends a line, so that one that was cut off is known. */
    static final String WHOLE_LINE = " .";

    /** What its dossier is called. */
    static final String NAME = "watched";

    private static final long FAST = 20_000;

    private final Store store;
    private final PoliteFetch fetch;
    private final Subject subject;
    private final Desk desk;

    WatchOwnServer(Store store, String feed, Duration timeout, Instant began, Consumer<News> news) {
        var settings = new FetchSettings("Readout/test", timeout, 2_000_000, Duration.ZERO, timeout, true);
        this.store = store;
        fetch = PoliteFetch.open(settings);
        subject = new Subject(
                "The ferry fee",
                List.of(Term.of("ferry fee")),
                List.of(),
                List.of(),
                List.of(),
                List.of(URI.create(feed)),
                List.of(),
                Optional.empty());
        InstantSource clock =
                () -> began.plusMillis(Duration.between(began, Instant.now()).toMillis() * FAST);
        desk = new Desk(
                store,
                fetch,
                new ReadFeed(),
                new ReadDocument(Knowledge.bundled()),
                new Desk.Reader("none", article -> Outcome.kept(new Reading(article, List.of(), List.of(), List.of()))),
                new NamedTerms(subject),
                clock,
                news,
                () -> false);
    }

    Store store() {
        return store;
    }

    void round() throws IOException, InterruptedException {
        new Round(desk, subject, ZoneOffset.UTC).run(List.<RawText>of(), Outcome::kept, new Counted(), new Nowhere());
    }

    @Override
    public void close() {
        fetch.close();
        store.close();
    }

    /**
     * Rounds without end, in a process that is to be killed: {@code WatchOwnServer PLACE FEED BEGAN}. Prints each article once it
     * is kept.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var began = Instant.parse(arguments[2]);
        try (var watch = new WatchOwnServer(
                Place.of(arguments[0]).open(NAME), arguments[1], Duration.ofSeconds(5), began, WatchOwnServer::say)) {
            System.out.println("ready");
            while (true) {
                watch.round();
                System.out.println("round");
            }
        }
    }

    private static void say(News news) {
        System.out.println((news.isProblem() ? "problem " : "kept ") + news.subject() + WHOLE_LINE);
    }

    /** A dossier of articles and nothing else. */
    private static final class Counted implements Collation {

        @Override
        public Dossier collate(String name, List<Reading> readings, LocalDate asOf) {
            return new Dossier(name, Optional.of(asOf), List.of(), List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public List<Change> changes(Dossier before, Dossier after) {
            return List.of();
        }
    }

    /** Is always there and keeps nothing. */
    private static final class Nowhere implements Publication {

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public void write(Dossier dossier) {
            // The store is what is tried here.
        }
    }
}
