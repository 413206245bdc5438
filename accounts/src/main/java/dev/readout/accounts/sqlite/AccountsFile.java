package dev.readout.accounts.sqlite;

import dev.readout.accounts.AccountsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file that accounts are kept in: makes it for its owner's eyes, checks that it is ours, brings its tables up to date.
 *
 * @param path where it is
 */
record AccountsFile(Path path) {

    /** "Rdac", in the header of the file, so that it is not taken for another program's, nor for a store. */
    private static final int APPLICATION = 0x52646163;

    private static final int BUSY_MILLIS = 5_000;

    Connection connect() throws SQLException {
        makeForItsOwner();
        var source = source();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
                statement.execute("PRAGMA application_id = " + APPLICATION);
            } else if (number(connection, "PRAGMA application_id") != APPLICATION) {
                throw new AccountsException(path + ": is another program's database; move it away");
            }
        }
        migrate(source);
        return source.getConnection();
    }

    /** Whether there is an account in it; a file that is just being made has none yet. */
    boolean hasAnybody() throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setReadOnly(true);
        try (var connection = source(config).getConnection()) {
            return number(connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'account'")
                            > 0
                    && number(connection, "SELECT count(*) FROM account") > 0;
        }
    }

    private void migrate(SQLiteDataSource source) {
        var flyway = Flyway.configure(AccountsFile.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:dev/readout/accounts/sqlite")
                .load();
        try {
            boolean newer = Arrays.stream(flyway.info().all())
                    .anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS);
            if (newer) throw new AccountsException(path + ": was made by a newer Readout; use that one");
            flyway.migrate();
        } catch (FlywayException e) {
            throw new AccountsException(path + ": cannot be brought up to date; is it damaged?", e);
        }
    }

    private SQLiteDataSource source() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return source(config);
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    private void makeForItsOwner() {
        try {
            var folder = path.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            if (Files.exists(path)) return;
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (IOException e) {
            throw new AccountsException(path + ": cannot be made: " + e.getMessage(), e);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
