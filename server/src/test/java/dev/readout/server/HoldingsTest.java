package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.Dossiers.Holding;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Store;
import dev.readout.store.StoreException;
import dev.readout.store.Writing;
import dev.readout.store.sqlite.SqliteStore;
import dev.readout.store.sqlite.StoreStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start knows of dossiers that were listed before. */
class HoldingsTest {

    private static final String TITLE = "The ferry fee";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void fill() {
        try (var store = SqliteStore.open(store())) {
            FerryFee.in(store);
        }
    }

    @Test
    void opensNoStoreThatIsWhatItWas() {
        var before = listed(there());

        assertThat(listed(closed())).isEqualTo(before).hasSize(1);
        assertThat(before.getFirst().articles()).isEqualTo(2);
        assertThat(before.getFirst().problem()).isEmpty();
    }

    @Test
    void opensNoStoreForAnIndexThatHasAllOfIt() {
        long change = listed(there()).getFirst().change();

        try (var dossiers = dossiers(closed())) {
            assertThat(dossiers.news(closed(), Optional.of(change))).isEqualTo(new News(change, Map.of()));
        }
    }

    @Test
    void asksAStoreInWhichSomethingChanged() {
        listed(there());
        setAside(store());

        assertThat(listed(there()).getFirst().articles()).isEqualTo(1);
    }

    @Test
    void asksAStoreThatWasKilledBeforeItsLogWasTakenIn() throws IOException {
        listed(there());
        var killed = folder.resolve("killed.db");
        try (var store = SqliteStore.open(store())) {
            setAside(store, "another fee");
            Files.copy(store(), killed);
            Files.copy(log(store()), log(killed));
        }
        Files.move(killed, store(), StandardCopyOption.REPLACE_EXISTING);
        Files.move(log(killed), log(store()), StandardCopyOption.REPLACE_EXISTING);

        assertThat(listed(there()).getFirst().articles()).isEqualTo(1);
    }

    @Test
    void asksAStoreThatSomebodyPutInThePlaceOfAnotherWithAsManyChanges() throws IOException {
        long change = listed(there()).getFirst().change();
        replace(change);

        assertThat(listed(there()).getFirst().change()).isEqualTo(change);
        assertThat(listed(there()).getFirst().articles()).isZero();
    }

    @Test
    void asksTheStoreThatIsInItsPlaceAndNotTheOneThatIsStillOpen() throws IOException {
        var holdings = Holdings.open(file(), "1");
        try (var open = SqliteStore.openToRead(store())) {
            long change = open.lastChange();
            assertThat(holdings.of(there(), () -> open).change()).isEqualTo(change);
            replace(change + 1);
            assertThat(open.lastChange()).isEqualTo(change);

            assertThat(holdings.of(there(), () -> open).change()).isEqualTo(change + 1);
        }
    }

    @Test
    void keepsNothingOfAStoreThatIsWrittenWhileItIsAsked() {
        var written = shelf(() -> {
            setAside(store());
            return SqliteStore.openToRead(store());
        });

        assertThat(listed(written).getFirst().articles()).isEqualTo(1);
        assertThat(file()).content().doesNotContain("ferry+fee");
    }

    @Test
    void asksTheOneThatIsOpenWhileNothingTellsWhetherItChanged() {
        var untold = new Shelf("ferry fee", TITLE, HoldingsTest::opened, HoldingsTest::changed);
        var holdings = Holdings.open(file(), "1");
        try (var open = SqliteStore.openToRead(store())) {
            var before = holdings.of(untold, () -> open);
            assertThat(holdings.of(untold, () -> open)).isSameAs(before);
            setAside(store());

            assertThat(holdings.of(untold, () -> open).articles()).isEqualTo(1);
        }
        holdings.keep(FerryFee.NOON);
        assertThat(file()).content().doesNotContain("ferry+fee");
    }

    @Test
    void noticesWhatChangesWhileItIsOpen() {
        var holdings = Holdings.inMemory();
        assertThat(holdings.of(there(), HoldingsTest::opened).articles()).isEqualTo(2);
        setAside(store());

        assertThat(holdings.of(there(), HoldingsTest::opened).articles()).isEqualTo(1);
    }

    @Test
    void listsNothingThatIsGone() {
        listed(there());

        try (var dossiers = new StoredDossiers(
                new Folder(List.of()),
                new RealFold(),
                LuceneSearch::of,
                InstantSource.fixed(FerryFee.NOON),
                ZoneOffset.UTC,
                Holdings.open(file(), "1"))) {
            assertThat(dossiers.all()).isEmpty();
        }
        assertThat(file()).content().doesNotContain("ferry+fee");
    }

    @Test
    void callsADossierAsItIsCalledNow() {
        listed(there());
        var renamed = new Shelf("ferry fee", "The toll", there().read(), there().change(), there().look());

        assertThat(listed(renamed)).extracting(Holding::title).containsExactly("The toll");
    }

    @Test
    void keepsATitleThatWouldBreakALine() {
        var title = "The toll:\t100 % + a fee\nfor Ærø";
        var before = listed(new Shelf("ferry fee", title, there().read(), HoldingsTest::changed, there().look()));

        assertThat(listed(new Shelf("ferry fee", title, HoldingsTest::opened, HoldingsTest::changed, there().look())))
                .isEqualTo(before);
    }

    @Test
    void knowsNothingFromAnotherBuildOrADamagedFile() throws IOException {
        listed(there());

        assertThat(Holdings.open(file(), "1").of(closed(), HoldingsTest::opened).articles())
                .isEqualTo(2);
        assertThatThrownBy(() -> Holdings.open(file(), "2").of(closed(), HoldingsTest::opened))
                .hasMessage("opened");
        for (var damaged : List.of(
                "",
                "2",
                "1\nferry+fee",
                "1\nferry+fee\t5\tThe+toll\t2\t6\tsoon\t\t",
                "1\nferry+fee\t5\t%\t2\t6\t\t\t")) {
            Files.writeString(file(), damaged);
            assertThatThrownBy(() -> Holdings.open(file(), "1").of(closed(), HoldingsTest::opened))
                    .as(damaged)
                    .hasMessage("opened");
            assertThat(listed(there())).as(damaged).hasSize(1);
        }
    }

    private List<Holding> listed(Shelf shelf) {
        try (var dossiers = dossiers(shelf)) {
            return dossiers.all();
        }
    }

    private StoredDossiers dossiers(Shelf shelf) {
        return new StoredDossiers(
                new Folder(List.of(shelf)),
                new RealFold(),
                LuceneSearch::of,
                InstantSource.fixed(FerryFee.NOON),
                ZoneOffset.UTC,
                Holdings.open(file(), "1"));
    }

    private Shelf there() {
        return shelf(() -> SqliteStore.openToRead(store()));
    }

    /** One whose store must not be opened. */
    private Shelf closed() {
        return shelf(HoldingsTest::opened);
    }

    private static Store opened() {
        throw new AssertionError("opened");
    }

    private static long changed(ToLongFunction<Writing> work) {
        throw new StoreException("nobody changes it here");
    }

    /** Looked at a minute later, when no time of a file is of just now. */
    private Shelf shelf(Supplier<Store> read) {
        return new Shelf(
                "ferry fee",
                TITLE,
                read,
                HoldingsTest::changed,
                () -> StoreStamp.of(store(), Instant.now().plusSeconds(60)));
    }

    /** Puts another store in its place of which nothing belongs. */
    private void replace(long changes) throws IOException {
        var other = folder.resolve("other.db");
        try (var store = SqliteStore.open(other)) {
            FerryFee.keep(store, "https://courier.example/go", FerryFee.first());
            while (store.lastChange() < changes) setAside(store, "by change " + store.lastChange());
        }
        Files.move(other, store(), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void setAside(Path file) {
        try (var store = SqliteStore.open(file)) {
            setAside(store, "another fee");
        }
    }

    private static void setAside(Store store, String why) {
        var outside = new Decision(
                Shelf.DOSSIER, "https://courier.example/go", Verdict.OUTSIDE, Author.person("Ada"), why, FerryFee.NOON);
        store.write(writing -> writing.add(outside));
    }

    private Path store() {
        return folder.resolve("readout.db");
    }

    private static Path log(Path store) {
        return store.resolveSibling(store.getFileName() + "-wal");
    }

    private Path file() {
        return folder.resolve("desk.list");
    }

    /** A data folder with these. */
    private record Folder(List<Shelf> all) implements Shelves {

        @Override
        public String folder() {
            return "/data";
        }
    }
}
