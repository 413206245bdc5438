package dev.readout.store.sqlite;

import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Whole copies of a store, taken while others write to it, and looked through before anybody relies on them. Which requests of whom
 * were answered is not in them.
 */
public final class StoreCopy {

    private StoreCopy() {}

    /**
     * Copies a store as it stands at one moment, looks at all of the copy, and only then gives it its name. A file that is
     * there already is left alone.
     *
     * @return what the look at the copy found: nothing wrong
     * @throws StoreException if it cannot be copied, or the store or its copy is damaged
     */
    public static Verification copy(Path from, Path to) {
        return drafted(to, from, draft -> vacuum(from, draft));
    }

    /**
     * Makes a store of what is put into its tables, looks at all of it, and only then gives it its name.
     *
     * @param from where it comes from, for a person
     * @param fill puts the rows in
     * @throws StoreException if it cannot be written, or what was put in does not hold together
     */
    public static Verification made(Path to, String from, Consumer<DSLContext> fill) {
        return drafted(to, from, draft -> filled(draft, fill));
    }

    private static Verification drafted(Path to, Object from, Consumer<Path> make) {
        if (Files.exists(to)) throw new StoreException(to + ": is there already; name another file, or move it away");
        var draft = to.resolveSibling(to.getFileName() + ".part");
        new SqliteFile(to, 0).makeFolder();
        try {
            Files.deleteIfExists(draft);
            make.accept(draft);
            var found = verified(draft, from);
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
            return found;
        } catch (IOException e) {
            throw new StoreException(to + ": cannot be written: " + StoreProblem.of(e), e);
        } finally {
            discard(draft);
            discard(draft.resolveSibling(draft.getFileName() + "-wal"));
            discard(draft.resolveSibling(draft.getFileName() + "-shm"));
        }
    }

    private static void filled(Path draft, Consumer<DSLContext> fill) {
        var file = new SqliteFile(draft, Integer.MAX_VALUE - 1);
        try {
            file.prepare();
            try (var connection = file.writer();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                fill.accept(Dialect.over(connection));
                connection.commit();
                connection.setAutoCommit(true);
                statement.execute("PRAGMA journal_mode = DELETE");
            }
        } catch (SQLException e) {
            throw StoreProblem.at(draft, new DataAccessException("", e));
        }
    }

    /**
     * Looks at all of a store, and only then has its rows read.
     *
     * @throws StoreException if it is no store, or damaged
     */
    public static <T> T read(Path from, Function<DSLContext, T> use) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("readout");
            var looked = folder.resolve("looked-through.db");
            copy(from, looked);
            SqliteStore.open(looked).close();
            try (var connection = new SqliteFile(looked, 0).reader()) {
                return use.apply(Dialect.over(connection));
            }
        } catch (IOException e) {
            throw new StoreException(from + ": cannot be looked through: " + StoreProblem.of(e), e);
        } catch (SQLException e) {
            throw StoreProblem.at(from, new DataAccessException("", e));
        } finally {
            if (folder != null) empty(folder);
        }
    }

    private static void empty(Path folder) {
        try (var files = Files.list(folder)) {
            files.forEach(StoreCopy::discard);
        } catch (IOException e) {
            throw new StoreException(folder + ": is left over: " + StoreProblem.of(e), e);
        }
        discard(folder);
    }

    private static void vacuum(Path from, Path draft) {
        var file = new SqliteFile(from, 0);
        if (!file.exists()) throw new StoreException(from + ": there is no store");
        try {
            file.requireReadable();
            if (file.triggersAndViews() > 0) {
                throw new StoreException(from + ": holds what no store of Readout holds, and was not copied");
            }
            try (var connection = file.reader();
                    var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, draft.toString());
                statement.execute();
            }
            new SqliteFile(draft, 0).forgetAnswers();
        } catch (SQLException e) {
            throw StoreProblem.at(from, new DataAccessException("", e));
        }
    }

    private static Verification verified(Path draft, Object from) {
        try (var store = SqliteStore.openToRead(draft)) {
            var found = store.verify();
            if (found.isClean()) return found;
            throw new StoreException(from + ": is damaged, and was not copied: "
                    + found.problems().getFirst());
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new StoreException(draft + ": is left over: " + StoreProblem.of(e), e);
        }
    }
}
