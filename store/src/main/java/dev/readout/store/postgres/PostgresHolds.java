package dev.readout.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * That dossiers are open to be looked at: shared advisory locks on one connection of their own, so that nobody puts another dossier in the place of
 * one that is looked at. Threads may share it.
 */
final class PostgresHolds {

    private static final int VALID_SECONDS = 2;

    private final PostgresDatabase database;
    private final Map<String, Integer> held = new HashMap<>();
    private Optional<Connection> connection = Optional.empty();

    PostgresHolds(PostgresDatabase database) {
        this.database = database;
    }

    /** Waits a moment for somebody who puts another in its place. */
    synchronized void hold(String schema) throws SQLException {
        if (held.containsKey(schema)) renew();
        else lock(connected(), schema);
        held.merge(schema, 1, Integer::sum);
    }

    synchronized void letGo(String schema) throws SQLException {
        int left = held.merge(schema, -1, Integer::sum);
        if (left > 0) return;
        held.remove(schema);
        if (held.isEmpty()) close();
        else if (connection.isPresent() && connection.get().isValid(VALID_SECONDS)) {
            PostgresDatabase.over(connection.get())
                    .fetch("SELECT pg_advisory_unlock_shared(?, hashtext(?))", PostgresWriter.LOOKS, schema);
        }
    }

    /** Holds again what was held, where the connection was cut. */
    synchronized void renew() throws SQLException {
        if (!held.isEmpty()) connected();
    }

    private Connection connected() throws SQLException {
        if (connection.isPresent() && connection.get().isValid(VALID_SECONDS)) return connection.get();
        close();
        var fresh = database.connect("");
        connection = Optional.of(fresh);
        for (var schema : held.keySet()) lock(fresh, schema);
        return fresh;
    }

    private void lock(Connection on, String schema) {
        var sql = PostgresDatabase.over(on);
        sql.execute("SET lock_timeout = " + database.patience().toMillis());
        sql.fetch("SELECT pg_advisory_lock_shared(?, hashtext(?))", PostgresWriter.LOOKS, schema);
    }

    private void close() throws SQLException {
        if (connection.isPresent()) connection.get().close();
        connection = Optional.empty();
    }
}
