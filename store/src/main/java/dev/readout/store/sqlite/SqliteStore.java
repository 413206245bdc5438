package dev.readout.store.sqlite;

import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import dev.readout.store.Writing;
import dev.readout.store.format.RecordJson;
import dev.readout.store.sql.Readers;
import dev.readout.store.sql.SqlQueries;
import dev.readout.store.sql.SqlStore;
import dev.readout.store.sql.SqlWriting;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;

/** A store in one SQLite file. */
public final class SqliteStore implements SqlStore {

    private static final int AT_ONCE = 8;

    private final SqliteFile file;
    private final RecordJson json = new RecordJson();
    private final Readers readers;
    private final Optional<Writer> writer;

    private SqliteStore(SqliteFile file, Optional<Writer> writer) {
        this.file = file;
        this.readers = new Readers(file::reader, Dialect::over, AT_ONCE, json);
        this.writer = writer;
    }

    /**
     * Opens a store to write to, made if it is not there.
     *
     * @throws StoreException if it cannot be written, another process writes to it, it is damaged, another program's or of a
     *     newer Readout
     */
    public static SqliteStore open(Path path) {
        return openWithin(path, Integer.MAX_VALUE - 1);
    }

    /** The same, for a file that may not grow past so many pages of 4 KiB. */
    static SqliteStore openWithin(Path path, int pages) {
        var file = new SqliteFile(path, pages);
        file.makeFolder();
        var lock = WriteLock.take(path);
        try {
            file.prepare();
            return new SqliteStore(file, Optional.of(new Writer(lock, file.writer())));
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw StoreProblem.at(path, e instanceof RuntimeException thrown ? thrown : new DataAccessException("", e));
        }
    }

    /**
     * Opens a store that is there, to look only: nothing is locked and nothing changed, whoever else writes. Only a store that an
     * older Readout made is brought up to date first.
     *
     * <p>A damaged one is opened, so that {@link #verify} can say what is wrong with it.
     *
     * @throws StoreException if it is not there or not a store
     */
    public static SqliteStore openToRead(Path path) {
        var file = new SqliteFile(path, 0);
        if (!file.exists()) throw new StoreException(path + ": there is no store");
        try {
            file.requireReadable();
            if (file.isOutOfDate()) open(path).close();
            return new SqliteStore(file, Optional.empty());
        } catch (SQLException e) {
            if (StoreProblem.isDamage(e)) return new SqliteStore(file, Optional.empty());
            throw StoreProblem.at(path, new DataAccessException("", e));
        }
    }

    @Override
    public <T> T write(Function<? super Writing, ? extends T> work) {
        var writing = writer.orElseThrow(() -> new StoreException(file.path() + ": was opened to read only"));
        try {
            return writing.write(sql -> work.apply(new SqlWriting(sql, json)));
        } catch (DataAccessException e) {
            throw StoreProblem.at(file.path(), e);
        }
    }

    @Override
    public <T> T ask(Function<SqlQueries, T> question) {
        try {
            return readers.ask(question);
        } catch (RuntimeException e) {
            throw StoreProblem.at(file.path(), e);
        }
    }

    @Override
    public Verification verify() {
        try (var connection = file.reader()) {
            return new VerifySqlite(Dialect.over(connection), json).verify();
        } catch (SQLException | RuntimeException e) {
            var thrown = e instanceof RuntimeException already ? already : new DataAccessException("", e);
            var problem = StoreProblem.at(file.path(), thrown).getMessage();
            return new Verification(0, 0, 0, 0, List.of(problem == null ? "cannot be read" : problem));
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.ifPresent(Writer::close);
    }
}
