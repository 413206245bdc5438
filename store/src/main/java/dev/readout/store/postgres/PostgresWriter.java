package dev.readout.store.postgres;

import dev.readout.store.sql.Turns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The one connection that writes to a dossier, one piece of work at a time. It holds an advisory lock of the server's, which goes when the
 * connection does, however that ends. Threads may share it.
 */
final class PostgresWriter implements AutoCloseable {

    /** "Rdot", so that no other program means the same lock. */
    private static final int APPLICATION = 0x52646F74;

    /** The same for those who look. */
    static final int LOOKS = APPLICATION + 1;

    private final Connection connection;
    private final Turns turns = new Turns();

    private PostgresWriter(Connection connection) {
        this.connection = connection;
    }

    static PostgresWriter open(PostgresDatabase database, String schema, String title) throws SQLException {
        var connection = lock(database, schema);
        boolean open = false;
        try {
            var sql = PostgresDatabase.over(connection);
            if (!PostgresTables.areUpToDate(sql, schema)) database.prepare(sql, schema, title);
            connection.setAutoCommit(false);
            open = true;
            return new PostgresWriter(connection);
        } finally {
            if (!open) connection.close();
        }
    }

    /** A connection that alone may write to a dossier, also to one that is not there yet. Waits a moment for another who writes. */
    static Connection lock(PostgresDatabase database, String schema) throws SQLException {
        var connection = database.connect(schema);
        boolean locked = false;
        try {
            var sql = PostgresDatabase.over(connection);
            sql.execute("SET lock_timeout = " + database.patience().toMillis());
            sql.fetch("SELECT pg_advisory_lock(?, hashtext(?))", APPLICATION, schema);
            sql.execute("SET lock_timeout = 0");
            sql.execute("SET synchronous_commit = on");
            locked = true;
            return connection;
        } finally {
            if (!locked) connection.close();
        }
    }

    /** Does all of the work, or none of it. */
    <T> T write(Function<DSLContext, ? extends T> work) {
        return turns.take(() -> transaction(work));
    }

    private <T> T transaction(Function<DSLContext, ? extends T> work) throws SQLException {
        boolean kept = false;
        try {
            T result = work.apply(PostgresDatabase.over(connection));
            connection.commit();
            kept = true;
            return result;
        } finally {
            if (!kept && !connection.isClosed()) connection.rollback();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("a store could not be closed", e);
        }
    }
}
