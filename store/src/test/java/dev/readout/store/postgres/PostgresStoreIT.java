package dev.readout.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.store.Harbour;
import dev.readout.store.Store;
import dev.readout.store.StoreContract;
import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import dev.readout.store.sqlite.SqliteStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of a store over a real PostgreSQL, which this starts itself, and what is particular to it. */
class PostgresStoreIT extends StoreContract {

    private static final String CONTRACT = "contract";
    private static final String EMPTIED = Stream.of(
                    "blob",
                    "version",
                    "article",
                    "reading",
                    "replaced_reading",
                    "poll",
                    "lead",
                    "decision",
                    "ruling",
                    "answer",
                    "edition",
                    "change")
            .map(table -> CONTRACT + "." + table)
            .collect(Collectors.joining(", ", "TRUNCATE ", ""));

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @SuppressWarnings("NullAway.Init")
    private static PostgresDatabase database;

    private static int dossiers;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        database = new PostgresDatabase(
                server.getJdbcUrl("postgres", "postgres"), Optional.empty(), Duration.ofMillis(300));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** Emptied, not made anew for each test: to make the tables takes longer than most tests. */
    @Override
    protected Store open() {
        var store = PostgresStore.open(database, CONTRACT, "The fee");
        try {
            execute(EMPTIED);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return store;
    }

    @Test
    void findsWhatWasKeptWhenItIsOpenedAgain() {
        var name = filled();
        try (var again = PostgresStore.openToRead(database, name)) {
            assertThat(again.addresses()).containsExactly(Harbour.ADDRESS);
            assertThat(again.verify()).isEqualTo(new Verification(1, 1, 1, 2, List.of()));
            assertThatThrownBy(() -> again.write(writing -> true)).hasMessageContaining("opened to read only");
        }
        assertThat(database.dossiers()).contains(new PostgresDatabase.Entitled(name, "The fee"));
    }

    @Test
    void letsOneProcessWriteToADossierAndOthersLook() {
        var name = fresh();
        try (var first = PostgresStore.open(database, name, "The fee");
                var other = PostgresStore.open(database, fresh(), "Another");
                var reader = PostgresStore.openToRead(database, name)) {
            first.write(writing -> writing.keep(Harbour.sighting(Harbour.TEXT, Harbour.MORNING)));
            assertThat(reader.addresses()).containsExactly(Harbour.ADDRESS);
            assertThat(other.lastChange()).isZero();
            assertThatThrownBy(() -> PostgresStore.open(database, name, "The fee"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another Readout writes to it");
        }
        PostgresStore.open(database, name, "The fee").close();
    }

    @Test
    void goesOnAfterTheServerCutItsConnections() throws SQLException {
        var name = filled();
        try (var reader = PostgresStore.openToRead(database, name)) {
            assertThat(reader.addresses()).hasSize(1);
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'readout'");
            assertThat(reader.addresses()).hasSize(1);
        }
    }

    @Test
    void keepsNothingOfAPieceOfWorkWhoseConnectionIsCut() {
        var name = filled();
        try (var writer = PostgresStore.open(database, name, "The fee")) {
            assertThatThrownBy(() -> writer.write(writing -> {
                        writing.keep(Harbour.sighting(Harbour.TEXT + " More.", Harbour.NOON));
                        return cut();
                    }))
                    .isInstanceOf(StoreException.class);
        }
        try (var again = PostgresStore.openToRead(database, name)) {
            assertThat(again.verify()).isEqualTo(new Verification(1, 1, 1, 2, List.of()));
        }
    }

    @Test
    void findsBytesThatAreNotWhatTheyWere() throws SQLException {
        var name = filled();
        execute("UPDATE " + name + ".blob SET packed = set_byte(packed, 10, 255 - get_byte(packed, 10))");
        try (var store = PostgresStore.openToRead(database, name)) {
            assertThat(store.verify().problems()).isNotEmpty();
        }
        assertThatThrownBy(() -> PostgresExchange.give(database, name, folder.resolve("fee.readout")))
                .hasMessageContaining("is damaged");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void goesToAFileAndComesBackTheSame() {
        var name = filled();
        var file = folder.resolve("fee.readout");
        var other = fresh();

        assertThat(PostgresExchange.give(database, name, file)).isEqualTo(new Verification(1, 1, 1, 2, List.of()));
        assertThat(PostgresExchange.take(file, database, other, "The fee", false)
                        .found())
                .isEqualTo(new Verification(1, 1, 1, 2, List.of()));
        try (var first = PostgresStore.openToRead(database, name);
                var sqlite = SqliteStore.openToRead(file);
                var second = PostgresStore.openToRead(database, other)) {
            var version = first.current().get(Harbour.ADDRESS);
            assertThat(sqlite.changesAfter(0, 9)).isEqualTo(first.changesAfter(0, 9));
            assertThat(second.changesAfter(0, 9)).isEqualTo(first.changesAfter(0, 9));
            assertThat(second.latestReading(Objects.requireNonNull(version)))
                    .isEqualTo(first.latestReading(version))
                    .isPresent();
        }
    }

    @Test
    void setsAsideWhatIsReplacedAndLeavesItAloneOtherwise() {
        var name = filled();
        var file = folder.resolve("fee.readout");
        PostgresExchange.give(database, name, file);

        assertThatThrownBy(() -> PostgresExchange.take(file, database, name, "The fee", false))
                .hasMessageContaining("is there already");
        assertThat(PostgresExchange.take(file, database, name, "The fee", true).aside())
                .contains(name + ".replaced-1");
        assertThat(database.dossiers())
                .extracting(PostgresDatabase.Entitled::name)
                .contains(name)
                .doesNotContain(name + ".replaced-1");
    }

    @Test
    void leavesADossierAloneThatSomebodyHasOpen() throws SQLException {
        var name = filled();
        var file = folder.resolve("fee.readout");
        PostgresExchange.give(database, name, file);
        try (var reader = PostgresStore.openToRead(database, name)) {
            assertThatThrownBy(() -> PostgresExchange.take(file, database, name, "The fee", true))
                    .hasMessageContaining("somebody has '" + name + "' open");
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'readout'");
            assertThat(reader.addresses()).hasSize(1);
            assertThatThrownBy(() -> PostgresExchange.take(file, database, name, "The fee", true))
                    .hasMessageContaining("somebody has '" + name + "' open");
        }
        assertThat(PostgresExchange.take(file, database, name, "The fee", true).aside())
                .isPresent();
    }

    @Test
    void leavesWhatIsThereAloneWhenWhatIsToReplaceItCannotBeTakenIn() throws IOException {
        var name = filled();
        var file = Files.writeString(folder.resolve("fee.readout"), "no store");

        assertThatThrownBy(() -> PostgresExchange.take(file, database, name, "The fee", true))
                .isInstanceOf(StoreException.class);
        try (var store = PostgresStore.openToRead(database, name)) {
            assertThat(store.addresses()).hasSize(1);
        }
        assertThat(schemas()).contains(name).doesNotContain(name + ".replaced-1", name + ".draft");
    }

    @Test
    void setsNoSchemaOfAnotherProgramAside() throws IOException {
        var file = folder.resolve("fee.readout");
        PostgresExchange.give(database, filled(), file);

        assertThatThrownBy(() -> PostgresExchange.take(file, database, "public", "Public", true))
                .hasMessageContaining("another program's");
        assertThatThrownBy(() -> PostgresExchange.take(file, database, "x".repeat(49), "X", false))
                .hasMessageContaining("too long");
    }

    @Test
    void takesNoDamagedFileInAndLeavesNothingBehind() throws IOException {
        var file = Files.writeString(folder.resolve("fee.readout"), "no store");
        var name = fresh();

        assertThatThrownBy(() -> PostgresExchange.take(file, database, name, "The fee", false))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> PostgresStore.openToRead(database, name)).hasMessageContaining("there is no dossier");
        assertThat(schemas()).doesNotContain(name, name + ".draft");
    }

    @Test
    void saysWhatIsWrongWithoutThePassword() {
        var nowhere = new PostgresDatabase(
                "jdbc:postgresql://localhost:1/fee?user=ada&password=hunter2", Optional.of("hunter3"));

        assertThat(nowhere).hasToString("jdbc:postgresql://localhost:1/fee");
        assertThatThrownBy(nowhere::dossiers)
                .hasMessage("jdbc:postgresql://localhost:1/fee: the server cannot be reached: is it running, and is the"
                        + " address right?");
        assertThatThrownBy(() -> new PostgresDatabase("jdbc:postgresql://ada:hunter2@localhost/fee", Optional.empty()))
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> new PostgresDatabase("postgresql://localhost/fee", Optional.empty()))
                .hasMessageContaining("is like jdbc:postgresql:");
    }

    @Test
    void leavesASchemaOfAnotherProgramAlone() throws SQLException {
        execute("CREATE SCHEMA theirs");

        assertThatThrownBy(() -> PostgresStore.open(database, "theirs", "Theirs"))
                .hasMessageContaining("another program's");
        assertThat(database.dossiers())
                .extracting(PostgresDatabase.Entitled::name)
                .doesNotContain("theirs", "public");
    }

    @Test
    void hasTheMigrationsOfSqlite() throws Exception {
        assertThat(migrations("postgres")).isEqualTo(migrations("sqlite"));
    }

    private static List<String> migrations(String of) throws Exception {
        var folder = PostgresStore.class.getResource("/dev/readout/store/" + of);
        try (var files = Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String filled() {
        var name = fresh();
        try (var store = PostgresStore.open(database, name, "The fee")) {
            store.write(writing -> {
                var kept = writing.keep(Harbour.sighting(Harbour.TEXT, Harbour.MORNING));
                writing.keep(kept.version(), "reader/1", Harbour.reading(Harbour.article(Harbour.TEXT)), Harbour.NOON);
                return kept;
            });
        }
        return name;
    }

    private static boolean cut() {
        try {
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'readout'"
                    + " AND query NOT LIKE 'SELECT pg_terminate%'");
            return true;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(String command) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static List<String> schemas() {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            return PostgresDatabase.over(connection)
                    .fetch("SELECT nspname FROM pg_namespace")
                    .getValues(0, String.class);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String fresh() {
        return "fee" + ++dossiers;
    }
}
