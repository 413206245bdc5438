package dev.readout.store.postgres;

import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import dev.readout.store.Writing;
import dev.readout.store.format.RecordJson;
import dev.readout.store.sql.SqlQueries;
import dev.readout.store.sql.SqlStore;
import dev.readout.store.sql.SqlWriting;
import dev.readout.store.sql.VerifyContents;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** A dossier's store in a schema of a PostgreSQL database. */
public final class PostgresStore implements SqlStore {

    private final PostgresDatabase database;
    private final String schema;
    private final RecordJson json = new RecordJson();
    private final Optional<PostgresWriter> writer;

    private PostgresStore(PostgresDatabase database, String schema, Optional<PostgresWriter> writer) {
        this.database = database;
        this.schema = schema;
        this.writer = writer;
    }

    /**
     * Opens a dossier to write to, made if it is not there.
     *
     * @param title what the policy is called, where it is made
     * @throws StoreException if it cannot be written, another process writes to it, or a newer Readout made it
     */
    public static PostgresStore open(PostgresDatabase database, String schema, String title) {
        try {
            var writer = PostgresWriter.open(database, schema, title);
            entered(database, schema, writer);
            return new PostgresStore(database, schema, Optional.of(writer));
        } catch (SQLException | DataAccessException e) {
            throw PostgresProblem.at(database.toString(), e);
        }
    }

    private static void entered(PostgresDatabase database, String schema, PostgresWriter writer) throws SQLException {
        boolean entered = false;
        try {
            database.enter(schema);
            entered = true;
        } finally {
            if (!entered) writer.close();
        }
    }

    /**
     * Opens a dossier that is there, to look only; nothing is locked. Only one that an older Readout made is brought up to date first.
     *
     * @throws StoreException if it is not there
     */
    public static PostgresStore openToRead(PostgresDatabase database, String schema) {
        try (var connection = database.connect("")) {
            var sql = PostgresDatabase.over(connection);
            if (!PostgresDatabase.isThere(sql, schema)) {
                throw new StoreException(database + ": there is no dossier '" + schema + "'");
            }
            if (!PostgresTables.areUpToDate(sql, schema)) PostgresTables.bringUpToDate(database, schema);
            database.enter(schema);
            return new PostgresStore(database, schema, Optional.empty());
        } catch (SQLException | DataAccessException e) {
            throw PostgresProblem.at(database.toString(), e);
        }
    }

    @Override
    public <T> T write(Function<? super Writing, ? extends T> work) {
        var writing = writer.orElseThrow(() -> new StoreException(database + ": was opened to read only"));
        try {
            return writing.write(sql -> work.apply(new SqlWriting(sql, json)));
        } catch (DataAccessException e) {
            throw PostgresProblem.at(database.toString(), e);
        }
    }

    @Override
    public <T> T ask(Function<SqlQueries, T> question) {
        try {
            return database.readers().ask(sql -> sql.execute("SET search_path TO {0}", DSL.name(schema)), question);
        } catch (RuntimeException e) {
            throw PostgresProblem.at(database.toString(), e);
        }
    }

    /** Looks at everything as it stands at one moment. Whether the server's pages are whole is the server's business. */
    @Override
    public Verification verify() {
        try (var connection = database.reader(schema)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return new VerifyContents(PostgresDatabase.over(connection), json).verify(List.of());
        } catch (SQLException | RuntimeException e) {
            var problem = PostgresProblem.at(database.toString(), e).getMessage();
            return new Verification(0, 0, 0, 0, List.of(problem == null ? "cannot be read" : problem));
        }
    }

    @Override
    public void close() {
        writer.ifPresent(PostgresWriter::close);
        database.leave(schema);
    }
}
