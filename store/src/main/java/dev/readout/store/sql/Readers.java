package dev.readout.store.sql;

import dev.readout.store.format.RecordJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** A few connections that read, opened when first needed and used again. Threads may share it. */
public final class Readers implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 2;

    private final Source source;
    private final Function<Connection, DSLContext> dialect;
    private final RecordJson json;
    private final Semaphore free;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    /** Opens a connection that reads. */
    @FunctionalInterface
    public interface Source {
        Connection open() throws SQLException;
    }

    /** @param atOnce how many there are at most */
    public Readers(Source source, Function<Connection, DSLContext> dialect, int atOnce, RecordJson json) {
        this.source = source;
        this.dialect = dialect;
        this.free = new Semaphore(atOnce, true);
        this.json = json;
    }

    public <T> T ask(Function<SqlQueries, T> question) {
        return ask(sql -> {}, question);
    }

    /** @param first is done on the connection before the question, which may have been used for another one */
    public <T> T ask(Consumer<DSLContext> first, Function<SqlQueries, T> question) {
        free.acquireUninterruptibly();
        try {
            return answered(first, question);
        } finally {
            free.release();
        }
    }

    /** A connection that was used before may be broken, where a server was started anew: then all are opened anew. */
    private <T> T answered(Consumer<DSLContext> first, Function<SqlQueries, T> question) {
        var used = idle.poll();
        if (used == null) return answered(first, question, open());
        try {
            return answered(first, question, used);
        } catch (RuntimeException e) {
            if (!wasBroken(used)) throw e;
            close();
            return answered(first, question, open());
        }
    }

    private <T> T answered(Consumer<DSLContext> first, Function<SqlQueries, T> question, Connection connection) {
        var sql = dialect.apply(connection);
        first.accept(sql);
        T answer = question.apply(new SqlQueries(sql, json));
        idle.add(connection);
        return answer;
    }

    private static boolean wasBroken(Connection connection) {
        try (connection) {
            return !connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return true;
        }
    }

    private Connection open() {
        try {
            return source.open();
        } catch (SQLException e) {
            throw new DataAccessException("no connection", e);
        }
    }

    @Override
    public void close() {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new DataAccessException("a connection could not be closed", e);
            }
        }
    }
}
