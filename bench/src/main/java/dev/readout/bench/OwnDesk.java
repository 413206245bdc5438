package dev.readout.bench;

import dev.readout.collation.CollateReadings;
import dev.readout.collation.Coverage;
import dev.readout.collation.change.CompareDossiers;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.search.lucene.LuceneCatalogue;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.Fold;
import dev.readout.server.Holdings;
import dev.readout.server.Intake;
import dev.readout.server.KeptLibrary;
import dev.readout.server.Shelf;
import dev.readout.server.StoredDossiers;
import dev.readout.server.alert.Telling;
import dev.readout.server.http.Desk;
import dev.readout.server.http.DeskServer;
import dev.readout.server.http.KeptPages;
import dev.readout.server.notebook.KeptNotebook;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Sighting;
import dev.readout.store.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The desk as {@code readout serve} wires it, over stores of a benchmark's own, with nothing that could read an article. */
final class OwnDesk implements AutoCloseable {

    static final String TOKEN = "bench";
    static final String READER = "bench/1";

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final StoredDossiers dossiers;
    private final KeptLibrary library;
    private final DeskServer server;

    private OwnDesk(StoredDossiers dossiers, KeptLibrary library, DeskServer server) {
        this.dossiers = dossiers;
        this.library = library;
        this.server = server;
    }

    static OwnDesk open(Place place, Path index) throws IOException {
        var dossiers = new StoredDossiers(
                place,
                new Collated(),
                LuceneSearch::of,
                InstantSource.system(),
                ZoneOffset.UTC,
                Holdings.open(index.resolveSibling("desk.list"), "bench"));
        var library = new KeptLibrary(dossiers, LuceneCatalogue.open(index), LOOK).start();
        var settings = new DeskServer.Settings(0, ZoneOffset.UTC, TOKEN, "bench");
        return new OwnDesk(
                dossiers,
                library,
                DeskServer.start(
                        settings,
                        new Desk(
                                dossiers,
                                dossiers,
                                dossiers,
                                library,
                                KeptNotebook.inMemory(),
                                Intake.NONE,
                                KeptPages.in(index.resolveSibling("desk.pages"), "bench"),
                                Telling.NONE)));
    }

    /** Whether all that is kept can be found. */
    boolean isCurrent() {
        return library.behind().isCurrent();
    }

    int port() {
        return server.port();
    }

    /** Keeps an article with its reading. */
    static void keep(Writing writing, String address, Reading reading) {
        var now = Instant.now();
        var kept = writing.keep(new Sighting(address, reading.article(), Optional.empty(), now));
        writing.keep(kept.version(), READER, reading, now);
    }

    /** Says that the article at an address belongs. */
    static void take(Writing writing, String address) {
        var decision =
                new Decision(Shelf.DOSSIER, address, Verdict.BELONGS, Author.MACHINE, "of the bench", Instant.now());
        writing.add(decision);
    }

    @Override
    public void close() {
        server.close();
        library.close();
        dossiers.close();
    }

    /** Collation as it is. */
    private static final class Collated implements Fold {
        private static final Stage<Article, Reading> NEVER = article -> {
            throw new IllegalStateException("has no day, so it would be read again: " + article.source());
        };
        private final CollateReadings collate = new CollateReadings(Knowledge.bundled(), NEVER);

        @Override
        public Dossier fold(String name, List<Reading> readings, LocalDate asOf, UnaryOperator<List<Reading>> amend) {
            var outcome = collate.apply(new Coverage(name, readings, Optional.of(asOf), amend));
            if (outcome instanceof Outcome.Kept<Dossier>(var dossier)) return dossier;
            throw new IllegalStateException(outcome.toString());
        }

        @Override
        public List<Change> changes(Dossier before, Dossier after) {
            return CompareDossiers.between(before, after);
        }
    }
}
