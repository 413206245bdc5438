package dev.readout.store.sqlite;

import dev.readout.store.format.RecordJson;
import dev.readout.store.sql.SqlQueries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;

/** A few connections that read, opened when first needed and used again. Threads may share it. */
final class Readers implements AutoCloseable {

    private static final int AT_ONCE = 8;

    private final SqliteFile file;
    private final RecordJson json;
    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    Readers(SqliteFile file, RecordJson json) {
        this.file = file;
        this.json = json;
    }

    <T> T ask(Function<SqlQueries, T> question) {
        free.acquireUninterruptibly();
        try {
            var connection = connection();
            T answer = question.apply(new SqlQueries(Dialect.over(connection), json));
            idle.add(connection);
            return answer;
        } finally {
            free.release();
        }
    }

    private Connection connection() {
        var used = idle.poll();
        if (used != null) return used;
        try {
            return file.reader();
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
