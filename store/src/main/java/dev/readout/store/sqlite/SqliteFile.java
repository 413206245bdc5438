package dev.readout.store.sqlite;

import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file: makes connections to it, makes sure that it is ours, and brings its tables up to date.
 *
 * @param path where it is
 * @param pages past how many pages it may not grow
 */
record SqliteFile(Path path, int pages) {

    /** "Rdot", in the header of every store, so that it is not taken for another program's file. */
    private static final int APPLICATION = 0x52646F74;

    /** Only one that is a table: not what another program would run. */
    private static final String ANSWER_TABLES =
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'answer' AND rootpage > 0";

    private static final int BUSY_MILLIS = 5_000;
    private static final int WRITER_CACHE_KIB = 16_384;

    /** A desk holds one open for each of its dossiers, or more; what is read again the system has. */
    private static final int READER_CACHE_KIB = 1_024;

    /** A connection that writes; commits are on the disk when they return. */
    Connection writer() throws SQLException {
        var config = safe();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.MAX_PAGE_COUNT, Integer.toString(pages));
        return source(config, "").getConnection();
    }

    /** A connection that reads and cannot write, and runs nothing that stands in the file. */
    Connection reader() throws SQLException {
        var connection = unread();
        try {
            execute(connection, "PRAGMA trusted_schema = OFF");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The same before anything of the file but its header was read. */
    private Connection unread() throws SQLException {
        var config = safe();
        config.setReadOnly(true);
        cache(config, READER_CACHE_KIB);
        return source(config, Files.isWritable(folder()) ? "?mode=ro" : "?immutable=1")
                .getConnection();
    }

    /** What could do something of its own accord in a file that somebody sent; a store of ours has none of it. */
    long triggersAndViews() throws SQLException {
        try (var connection = reader()) {
            return number(connection, "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')");
        }
    }

    /** Takes out which requests of whom were answered: that concerns nobody but the desk that answered them. */
    void forgetAnswers() throws SQLException {
        try (var connection = source(safe(), "").getConnection()) {
            execute(connection, "PRAGMA trusted_schema = OFF");
            if (number(connection, ANSWER_TABLES) == 0 || number(connection, "SELECT count(*) FROM answer") == 0)
                return;
            execute(connection, "DELETE FROM answer");
            execute(connection, "VACUUM");
        }
    }

    /** Nothing that stands in a file is run, and nothing is taken on trust. */
    private static SQLiteConfig safe() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        cache(config, WRITER_CACHE_KIB);
        return config;
    }

    private static void cache(SQLiteConfig config, int kibibytes) {
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, Integer.toString(-kibibytes));
    }

    private SQLiteDataSource source(SQLiteConfig config, String parameters) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + (parameters.isEmpty() ? path.toString() : path.toUri() + parameters));
        return source;
    }

    private Path folder() {
        var folder = path.toAbsolutePath().getParent();
        return folder == null ? path : folder;
    }

    void makeFolder() {
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new StoreException(folder() + ": cannot be made: " + StoreProblem.of(e), e);
        }
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** Makes the tables, or brings them up to date; a file of another program is left as it is. */
    void prepare() throws SQLException {
        try (var connection = source(safe(), "").getConnection()) {
            if (isEmpty(connection)) execute(connection, "PRAGMA application_id = " + APPLICATION);
            else requireOurs(connection);
        }
        var config = safe();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        var flyway = migrations(config);
        requireKnown(flyway);
        flyway.migrate();
    }

    /** @throws StoreException if this is not a store, or one that a newer Readout made */
    void requireReadable() throws SQLException {
        try (var connection = unread()) {
            requireOurs(connection);
        }
    }

    /** Whether it lacks a table of this Readout: the last that was added. That a file is damaged is for others to say. */
    boolean isOutOfDate() {
        try (var connection = reader()) {
            return number(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'answer'") == 0;
        } catch (SQLException e) {
            return false;
        }
    }

    private Flyway migrations(SQLiteConfig config) {
        return Flyway.configure(SqliteFile.class.getClassLoader())
                .dataSource(source(config, ""))
                .locations("classpath:dev/readout/store/sqlite")
                .load();
    }

    private void requireKnown(Flyway flyway) {
        boolean newer = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) throw new StoreException(path + ": was made by a newer Readout; use that one");
    }

    private void requireOurs(Connection connection) throws SQLException {
        if (number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new StoreException(
                    path + ": is another program's database; name another file, or move this one away");
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM sqlite_master") == 0;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
