package dev.readout.store.sqlite;

import dev.readout.store.sql.Turns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** The one connection that writes, one piece of work at a time. Threads may share it. */
final class Writer implements AutoCloseable {

    private final WriteLock lock;
    private final Connection connection;
    private final Turns turns = new Turns();

    Writer(WriteLock lock, Connection connection) {
        this.lock = lock;
        this.connection = connection;
    }

    /** Does all of the work, or none of it. */
    <T> T write(Function<DSLContext, ? extends T> work) {
        return turns.take(() -> transaction(work));
    }

    private <T> T transaction(Function<DSLContext, ? extends T> work) throws SQLException {
        run("BEGIN IMMEDIATE");
        boolean kept = false;
        try {
            T result = work.apply(Dialect.over(connection));
            run("COMMIT");
            kept = true;
            return result;
        } finally {
            if (!kept) rollBack();
        }
    }

    /** A full disk has SQLite roll back by itself, and then there is nothing to roll back. */
    private void rollBack() {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw new DataAccessException("a change could not be taken back", e);
            }
        }
    }

    /** Has all that was kept in the one file, also where others look on; not where one of them is reading just now. */
    private void emptyLog() {
        try {
            run("PRAGMA busy_timeout = 0");
            run("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            // It is kept all the same: whoever opens it next reads the log too.
            return;
        }
    }

    private void run(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() {
        try (lock) {
            emptyLog();
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("a store could not be closed", e);
        }
    }
}
