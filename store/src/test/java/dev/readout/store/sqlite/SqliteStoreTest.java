package dev.readout.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.store.Harbour;
import dev.readout.store.Sighting;
import dev.readout.store.Store;
import dev.readout.store.StoreContract;
import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path other;

    @BeforeEach
    void nameAnotherFile() {
        other = folder.resolve("other.db");
    }

    @Override
    protected Store open() {
        return SqliteStore.open(folder.resolve("made/readout.db"));
    }

    @Test
    void findsWhatWasKeptWhenItIsOpenedAgain() {
        fill(other);
        try (var again = SqliteStore.open(other)) {
            assertThat(again.addresses()).containsExactly(Harbour.ADDRESS);
            assertThat(again.verify()).isEqualTo(new Verification(1, 1, 1, 2, List.of()));
        }
    }

    @Test
    void letsOneProcessWrite() {
        try (var first = SqliteStore.open(other)) {
            assertThat(first.lastChange()).isZero();
            assertThatThrownBy(() -> SqliteStore.open(other))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another Readout writes to it (process ");
        }
    }

    @Test
    void letsOthersLookMeanwhile() {
        try (var first = SqliteStore.open(other);
                var second = SqliteStore.openToRead(other)) {
            first.write(writing -> writing.keep(Harbour.sighting(Harbour.TEXT, Harbour.MORNING)));
            assertThat(second.addresses()).containsExactly(Harbour.ADDRESS);
            assertThatThrownBy(() -> second.write(writing -> true)).hasMessageContaining("opened to read only");
        }
    }

    @Test
    void saysWhenThereIsNoStoreToLookAt() {
        assertThatThrownBy(() -> SqliteStore.openToRead(other)).hasMessageContaining("there is no store");
    }

    @Test
    void leavesAFileThatIsNoStoreAsItIs() throws IOException {
        Files.writeString(other, "Dear diary, nothing here is a database, and it is longer than a header of one.");

        assertThatThrownBy(() -> SqliteStore.open(other))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not a store of Readout");
        assertThat(other).content().startsWith("Dear diary");
    }

    @Test
    void leavesAnotherProgramsDatabaseAsItIs() throws Exception {
        run("CREATE TABLE song (title TEXT)");

        assertThatThrownBy(() -> SqliteStore.open(other)).hasMessageContaining("another program's database");
    }

    @Test
    void refusesAStoreOfANewerReadout() throws Exception {
        fill(other);
        run("INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql', 1, installed_by,"
                + " installed_on, 1, 1 FROM flyway_schema_history WHERE installed_rank = 1");

        assertThatThrownBy(() -> SqliteStore.open(other)).hasMessageContaining("was made by a newer Readout");
    }

    @Test
    void saysWhichBytesAreNotWhatTheyWere() throws Exception {
        fill(other);
        run("UPDATE blob SET packed = (SELECT packed FROM blob ORDER BY size LIMIT 1)"
                + " WHERE size = (SELECT max(size) FROM blob)");

        try (var damaged = SqliteStore.open(other)) {
            assertThat(damaged.verify().problems()).anyMatch(line -> line.contains("packed bytes are damaged"));
        }
    }

    @Test
    void missesAChangeThatWasTakenOut() throws Exception {
        fill(other);
        run("DELETE FROM change WHERE number = 1");

        try (var damaged = SqliteStore.openToRead(other)) {
            assertThat(damaged.verify().problems()).containsExactly("changes: 1 are numbered 2 to 2");
        }
    }

    @Test
    void missesWhatARowPointsTo() throws Exception {
        fill(other);
        run("DELETE FROM blob WHERE hash IN (SELECT text_hash FROM version)");

        try (var damaged = SqliteStore.openToRead(other)) {
            assertThat(damaged.verify().problems())
                    .anyMatch(line -> line.contains("a row of version points to a row of blob that is not there"));
        }
    }

    @Test
    void saysThatAFileWithOverwrittenPagesIsDamaged() throws IOException {
        fill(other);
        try (var file = new RandomAccessFile(other.toFile(), "rw")) {
            for (long at = 4096; at < file.length(); at += 4096) {
                file.seek(at);
                file.write("garbage".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
        }
        try (var damaged = SqliteStore.openToRead(other)) {
            assertThat(damaged.verify().isClean()).isFalse();
        }
        assertThatThrownBy(() -> SqliteStore.open(other))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void keepsWhatWasThereWhenTheDiskIsFull() throws Exception {
        try (var store = SqliteStore.open(other)) {
            store.write(writing -> writing.keep(Harbour.sighting(Harbour.TEXT, Harbour.MORNING)));
        }
        var raw = new byte[2_000_000];
        new Random(7).nextBytes(raw);
        try (var store = SqliteStore.openWithin(other, 60)) {
            var big = new Sighting("big", Harbour.article(Harbour.TEXT), Optional.of(raw), Harbour.NOON);
            assertThatThrownBy(() -> store.write(writing -> writing.keep(big)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk is full; nothing of the last change was kept");
            assertThat(store.addresses()).containsExactly(Harbour.ADDRESS);
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    @Test
    void saysThatAFolderCannotBeMade() throws IOException {
        Files.writeString(other, "in the way");

        assertThatThrownBy(() -> SqliteStore.open(other.resolve("readout.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void saysWhatToDoWhereItMayNotWrite() {
        assertThat(StoreProblem.of(new AccessDeniedException("readout.db")))
                .isEqualTo("it or its folder is read-only; change the permissions or name another folder");
    }

    private static void fill(Path file) {
        try (var store = SqliteStore.open(file)) {
            store.write(writing -> {
                var kept = writing.keep(Harbour.sighting(Harbour.TEXT, Harbour.MORNING));
                writing.keep(kept.version(), "reader/1", Harbour.reading(Harbour.article(Harbour.TEXT)), Harbour.NOON);
                return kept;
            });
        }
    }

    /** What only somebody else would do to a store. */
    private void run(String command) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
