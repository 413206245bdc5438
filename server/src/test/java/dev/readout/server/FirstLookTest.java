package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.search.lucene.LuceneCatalogue;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.alert.Telling;
import dev.readout.server.http.Desk;
import dev.readout.server.http.DeskServer;
import dev.readout.server.http.KeptPages;
import dev.readout.server.notebook.KeptNotebook;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.StoreException;
import dev.readout.store.sqlite.SqliteStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first look at a dossier after a start. */
class FirstLookTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void fill() {
        try (var store = SqliteStore.open(file())) {
            FerryFee.in(store);
        }
    }

    private Path file() {
        return folder.resolve("readout.db");
    }

    @Test
    void showsThePageThatWasMadeBeforeAndFoldsNothing() throws Exception {
        var before = look(new RealFold(), FerryFee.NOON);

        assertThat(look(new NoFold(), FerryFee.NOON)).isEqualTo(before).contains("the fee would stay");
    }

    @Test
    void foldsWhatChangedMeanwhileAndOnAnotherDay() throws Exception {
        look(new RealFold(), FerryFee.NOON);

        assertThat(look(new NoFold(), FerryFee.NOON.plus(Duration.ofDays(1)))).contains("Readout failed");
        var verdict = new Decision(
                Shelf.DOSSIER,
                "https://gazette.example/stays",
                Verdict.OUTSIDE,
                Author.person("Ada"),
                "another fee",
                FerryFee.NOON);
        try (var store = SqliteStore.open(file())) {
            store.write(writing -> writing.add(verdict));
        }
        assertThat(look(new RealFold(), FerryFee.NOON))
                .doesNotContain("the fee would stay")
                .contains("Ana Brandt");
    }

    private String look(Fold fold, Instant now) throws IOException, InterruptedException {
        try (var dossiers = new StoredDossiers(
                        new One(file()), fold, LuceneSearch::of, InstantSource.fixed(now), ZoneOffset.UTC);
                var library = new KeptLibrary(dossiers, LuceneCatalogue.inMemory(), Duration.ofDays(1));
                var desk = DeskServer.start(
                        FerryDesk.ADA,
                        new Desk(
                                dossiers,
                                dossiers,
                                dossiers,
                                library,
                                KeptNotebook.inMemory(),
                                Intake.NONE,
                                KeptPages.in(folder.resolve("pages"), "1"),
                                Telling.NONE)); ) {
            var client = HttpClient.newHttpClient();
            var address = URI.create(desk.address() + "dossiers/ferry%20fee");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    /** A data folder with one dossier, opened anew by each desk. */
    private record One(Path file) implements Shelves {

        @Override
        public String folder() {
            return "/data";
        }

        @Override
        public List<Shelf> all() {
            return List.of(new Shelf("ferry fee", "The ferry fee", () -> SqliteStore.openToRead(file), work -> {
                throw new StoreException("nobody changes it here");
            }));
        }
    }

    /** Folds nothing. */
    private static final class NoFold implements Fold {

        @Override
        public Dossier fold(String name, List<Reading> readings, LocalDate asOf, UnaryOperator<List<Reading>> amend) {
            throw new IllegalStateException("asked to fold " + name);
        }

        @Override
        public List<Change> changes(Dossier before, Dossier after) {
            throw new IllegalStateException("asked to compare");
        }
    }
}
