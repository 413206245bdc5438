package dev.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.store.Harbour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreStampTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void fill() {
        keep(Harbour.TEXT);
    }

    @Test
    void isTheSameAsLongAsNothingIsKept() {
        var before = settled();
        try (var reader = SqliteStore.openToRead(store())) {
            assertThat(reader.addresses()).hasSize(1);
        }

        assertThat(settled()).isEqualTo(before).isPresent();
    }

    @Test
    void isAnotherOnceSomethingIsKept() {
        var before = settled();
        keep(Harbour.TEXT + " More.");

        assertThat(settled()).isPresent().isNotEqualTo(before);
    }

    @Test
    void isAnotherForACopyInItsPlace() throws IOException {
        var before = settled();
        var copy = folder.resolve("copy.db");
        Files.copy(store(), copy, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(copy, store(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(settled()).isPresent().isNotEqualTo(before);
    }

    @Test
    void isNotThereWhileSomethingStandsInTheLog() throws IOException {
        try (var writer = SqliteStore.open(store())) {
            writer.write(writing -> writing.keep(Harbour.sighting(Harbour.TEXT + " More.", Harbour.NOON)));

            assertThat(settled()).isEmpty();
        }
        Files.write(folder.resolve("readout.db-wal"), new byte[] {1});
        assertThat(settled()).isEmpty();
    }

    @Test
    void isNotThereWhileSomethingStandsInTheLogOfAStoreThatIsLinkedTo() throws IOException {
        var link = Files.createDirectory(folder.resolve("linked")).resolve("readout.db");
        Files.createSymbolicLink(link, store());
        try (var writer = SqliteStore.open(store())) {
            writer.write(writing -> writing.keep(Harbour.sighting(Harbour.TEXT + " More.", Harbour.NOON)));

            assertThat(StoreStamp.of(link, aMinuteLater())).isEmpty();
        }
        assertThat(StoreStamp.of(link, aMinuteLater())).isEqualTo(settled()).isPresent();
    }

    @Test
    void isThereOnceItIsWrittenThoughAnotherLooksOn() {
        try (var reader = SqliteStore.openToRead(store())) {
            assertThat(reader.addresses()).hasSize(1);
            keep(Harbour.TEXT + " More.");

            assertThat(settled()).isPresent();
            assertThat(reader.verify().versions()).isEqualTo(2);
        }
    }

    @Test
    void isNotThereForAFileThatWasTouchedJustNow() {
        assertThat(StoreStamp.of(store(), Instant.now())).isEmpty();
        assertThat(StoreStamp.of(store(), Instant.now().minusSeconds(3_600))).isEmpty();
    }

    @Test
    void isNotThereForNoFile() {
        assertThat(StoreStamp.of(folder.resolve("no.db"), Instant.now())).isEmpty();
    }

    private Path store() {
        return folder.resolve("readout.db");
    }

    private void keep(String text) {
        try (var store = SqliteStore.open(store())) {
            store.write(writing -> writing.keep(Harbour.sighting(text, Harbour.MORNING)));
        }
    }

    private Optional<String> settled() {
        return StoreStamp.of(store(), aMinuteLater());
    }

    private static Instant aMinuteLater() {
        return Instant.now().plusSeconds(60);
    }
}
