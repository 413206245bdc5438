package dev.readout.store.postgres;

import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import dev.readout.store.sql.CopyRows;
import dev.readout.store.sqlite.StoreCopy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Dossiers between a database and the file that SQLite keeps, looked through on the way. */
public final class PostgresExchange {

    /** Behind the name of a dossier that is being taken in. */
    private static final String DRAFT = ".draft";

    private PostgresExchange() {}

    /**
     * What was taken in.
     *
     * @param found what the look at it found: nothing wrong
     * @param aside what the dossier is called now that was there before
     */
    public record TakenIn(Verification found, Optional<String> aside) {}

    /**
     * Writes a dossier as it stands at one moment to a file; a file that is there already is left alone.
     *
     * @throws StoreException if it cannot be written, or the dossier is damaged
     */
    public static Verification give(PostgresDatabase database, String schema, Path to) {
        PostgresStore.openToRead(database, schema).close();
        try (var connection = database.connect(schema)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var from = PostgresDatabase.over(connection);
            return StoreCopy.made(to, database + ", " + schema, file -> CopyRows.copy(from, file));
        } catch (SQLException | DataAccessException e) {
            throw PostgresProblem.at(database.toString(), e);
        }
    }

    /**
     * Takes a dossier in from a file, all of it or nothing.
     *
     * @param replace whether a dossier that is there may be set aside
     * @throws StoreException if the file is damaged, or a dossier is there and not to be replaced
     */
    public static TakenIn take(Path from, PostgresDatabase database, String schema, String title, boolean replace) {
        PostgresDatabase.requireShort(schema);
        // Whoever writes to it now must be done first, and others wait until it is replaced.
        try (var connection = PostgresWriter.lock(database, schema)) {
            var sql = PostgresDatabase.over(connection);
            boolean there = PostgresDatabase.isThere(sql, schema);
            if (there) requireMayBeSetAside(database, sql, schema, replace);
            return StoreCopy.read(from, file -> {
                var found = drafted(file, database, sql, schema);
                return new TakenIn(found, put(sql, schema, title, there));
            });
        } catch (SQLException | DataAccessException e) {
            throw PostgresProblem.at(database.toString(), e);
        }
    }

    /** From now on nobody opens it until the connection is closed. */
    private static void requireMayBeSetAside(
            PostgresDatabase database, DSLContext sql, String schema, boolean replace) {
        database.requireOurs(schema);
        if (replace) {
            var alone = sql.fetchValue("SELECT pg_try_advisory_lock(?, hashtext(?))", PostgresWriter.LOOKS, schema);
            if (Boolean.TRUE.equals(alone)) return;
            throw new StoreException(
                    database + ": somebody has '" + schema + "' open; stop `readout serve` and `readout watch` first");
        }
        throw new StoreException(database + ": '" + schema
                + "' is there already; name the new one with --name, or have it set aside with restore --replace");
    }

    /** All of it, looked through, in a schema that nobody takes for a dossier yet. */
    private static Verification drafted(DSLContext file, PostgresDatabase database, DSLContext sql, String schema) {
        var draft = schema + DRAFT;
        boolean whole = false;
        try {
            sql.execute("DROP SCHEMA IF EXISTS {0} CASCADE", DSL.name(draft));
            sql.createSchema(DSL.name(draft)).execute();
            PostgresTables.bringUpToDate(database, draft);
            copy(file, database, draft);
            try (var store = PostgresStore.openToRead(database, draft)) {
                var found = store.verify();
                whole = found.isClean();
                if (!whole)
                    throw new StoreException(database + ": what arrived is damaged: "
                            + found.problems().getFirst());
                return found;
            }
        } finally {
            if (!whole) sql.execute("DROP SCHEMA IF EXISTS {0} CASCADE", DSL.name(draft));
        }
    }

    private static void copy(DSLContext file, PostgresDatabase database, String draft) {
        try (var connection = database.connect(draft)) {
            connection.setAutoCommit(false);
            CopyRows.copy(file, PostgresDatabase.over(connection));
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessException("a dossier could not be taken in", e);
        }
    }

    /** The draft in its place, and what was there beside it, at one moment. */
    private static Optional<String> put(DSLContext sql, String schema, String title, boolean there) {
        return sql.transactionResult(within -> {
            Optional<String> aside = there ? Optional.of(setAside(within.dsl(), schema)) : Optional.empty();
            rename(within.dsl(), schema + DRAFT, schema);
            PostgresDatabase.entitle(within.dsl(), schema, title);
            return aside;
        });
    }

    private static String setAside(DSLContext sql, String schema) {
        var free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> schema + ".replaced-" + number)
                .filter(name -> !PostgresDatabase.isThere(sql, name))
                .findFirst()
                .orElseThrow();
        rename(sql, schema, free);
        sql.execute("COMMENT ON SCHEMA {0} IS 'set aside by Readout'", DSL.name(free));
        return free;
    }

    private static void rename(DSLContext sql, String from, String to) {
        sql.execute("ALTER SCHEMA {0} RENAME TO {1}", DSL.name(from), DSL.name(to));
    }
}
