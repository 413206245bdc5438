package dev.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.store.Answered;
import dev.readout.store.ContentHash;
import dev.readout.store.Harbour;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCopyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path store;

    @BeforeEach
    void fill() {
        store = folder.resolve("readout.db");
        try (var opened = SqliteStore.open(store)) {
            opened.write(writing -> writing.keep(Harbour.sighting(Harbour.TEXT, Harbour.MORNING)));
        }
    }

    @Test
    void copiesAllOfItWhileSomebodyHasItOpen() {
        var copy = folder.resolve("elsewhere/fee.readout");
        try (var writer = SqliteStore.open(store)) {
            writer.write(writing -> writing.keep(Harbour.sighting(Harbour.TEXT + " More.", Harbour.NOON)));
            assertThat(StoreCopy.copy(store, copy).versions()).isEqualTo(2);
        }

        try (var opened = SqliteStore.openToRead(copy)) {
            assertThat(opened.versions(Harbour.ADDRESS)).hasSize(2);
        }
        assertThat(folder.resolve("elsewhere")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesOutWhoseRequestsWereAnswered() throws IOException {
        var copy = folder.resolve("fee.readout");
        try (var opened = SqliteStore.open(store)) {
            opened.write(writing -> {
                writing.add(new Answered("bea k-1", ContentHash.of("asked"), "{}", Harbour.NOON));
                return 1;
            });
        }

        StoreCopy.copy(store, copy);

        assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
                .doesNotContain("bea k-1");
        try (var opened = SqliteStore.open(store);
                var sent = SqliteStore.open(copy)) {
            assertThat(answered(opened)).isPresent();
            assertThat(answered(sent)).isEmpty();
        }
    }

    private static Optional<Answered> answered(SqliteStore store) {
        return store.write(writing -> writing.answered("bea k-1"));
    }

    @Test
    void leavesAFileThatIsThereAlone() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "mine");

        assertThatThrownBy(() -> StoreCopy.copy(store, taken))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is there already");
        assertThat(taken).hasContent("mine");
    }

    @Test
    void copiesNothingThatIsDamagedOrNoStore() throws IOException {
        var other =
                Files.writeString(folder.resolve("other.readout"), "not a database at all, but long enough to be read");
        var copy = folder.resolve("copy.readout");

        assertThatThrownBy(() -> StoreCopy.copy(other, copy)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> StoreCopy.copy(folder.resolve("nothing"), copy))
                .hasMessageContaining("there is no store");
        assertThat(copy).doesNotExist();
    }
}
