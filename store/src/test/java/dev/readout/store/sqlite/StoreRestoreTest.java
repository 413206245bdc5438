package dev.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.store.Harbour;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRestoreTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path store;

    @SuppressWarnings("NullAway.Init")
    private Path backup;

    @BeforeEach
    void backUpAndGoOn() {
        store = folder.resolve("fee/readout.db");
        backup = folder.resolve("fee.readout");
        keep(Harbour.TEXT);
        StoreCopy.copy(store, backup);
        keep(Harbour.TEXT + " More.");
    }

    @Test
    void putsACopyWhereNoStoreIs() {
        var elsewhere = folder.resolve("elsewhere/readout.db");

        var restored = StoreRestore.restore(backup, elsewhere, false);

        assertThat(restored.found().versions()).isEqualTo(1);
        assertThat(restored.aside()).isEmpty();
        assertThat(versions(elsewhere)).isEqualTo(1);
    }

    @Test
    void leavesAStoreThatIsThere() {
        assertThatThrownBy(() -> StoreRestore.restore(backup, store, false))
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("a store is there already; say --replace to have it set aside");
        assertThat(versions(store)).isEqualTo(2);
    }

    @Test
    void keepsWhatWasThereWhenItIsReplaced() {
        var first = StoreRestore.restore(backup, store, true).aside().orElseThrow();
        assertThat(versions(store)).isEqualTo(1);
        assertThat(versions(first)).isEqualTo(2);

        var second = StoreRestore.restore(backup, store, true).aside().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(versions(first)).isEqualTo(2);
    }

    @Test
    void replacesAStoreThatIsDamaged() throws IOException {
        damage(store);

        var restored = StoreRestore.restore(backup, store, true);

        assertThat(versions(store)).isEqualTo(1);
        assertThat(restored.aside()).isPresent();
    }

    @Test
    void leavesTheStoreAsItWasWhenTheCopyIsDamaged() throws IOException {
        damage(backup);

        assertThatThrownBy(() -> StoreRestore.restore(backup, store, true))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(backup + ": ")
                .hasMessageContaining("damaged");
        assertThat(versions(store)).isEqualTo(2);
        assertThat(folder.resolve("fee")).isDirectoryNotContaining("glob:**.restored*");
    }

    @Test
    void leavesAStoreThatSomebodyHasOpen() {
        try (var reader = SqliteStore.openToRead(store)) {
            assertThat(reader.addresses()).hasSize(1);
            keep(Harbour.TEXT + " And more.");

            assertThatThrownBy(() -> StoreRestore.restore(backup, store, true))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("somebody has it open");
        }
        assertThat(versions(store)).isEqualTo(3);
    }

    private void keep(String text) {
        try (var opened = SqliteStore.open(store)) {
            opened.write(writing -> writing.keep(Harbour.sighting(text, Harbour.MORNING)));
        }
    }

    private static long versions(Path store) {
        try (var opened = SqliteStore.openToRead(store)) {
            return opened.verify().versions();
        }
    }

    /** Flips bytes in the middle of the file, where tables are. */
    private static void damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i += 97) bytes[i] ^= 0x5a;
        Files.write(file, bytes);
    }
}
