package dev.readout.store.sqlite;

import dev.readout.store.StoreException;
import dev.readout.store.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;

/** Puts a copy of a store, looked through, where a store is to be. What was there is kept beside it. */
public final class StoreRestore {

    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private StoreRestore() {}

    /**
     * What was done.
     *
     * @param found what the look at the copy found: nothing wrong
     * @param aside where the store is now that was there before
     */
    public record Restored(Verification found, Optional<Path> aside) {}

    /**
     * Looks at all of a copy, and only then puts it in its place.
     *
     * @param replace whether a store that is there may be set aside
     * @throws StoreException if the copy is damaged, a store is there and not to be replaced, or somebody has it open; then all is
     *     as it was
     */
    public static Restored restore(Path from, Path to, boolean replace) {
        new SqliteFile(to, 0).makeFolder();
        var lock = WriteLock.take(to);
        try (lock) {
            if (Files.exists(to) && !replace) {
                throw new StoreException(to + ": a store is there already; say --replace to have it set aside");
            }
            return put(from, to);
        } catch (IOException e) {
            throw new StoreException(to + ": cannot be restored: " + StoreProblem.of(e), e);
        }
    }

    private static Restored put(Path from, Path to) throws IOException {
        var draft = to.resolveSibling(to.getFileName() + ".restored");
        Files.deleteIfExists(draft);
        var found = StoreCopy.copy(from, draft);
        try {
            Optional<Path> aside = Files.exists(to) ? Optional.of(setAside(to)) : Optional.empty();
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
            return new Restored(found, aside);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What its log holds is written into it first; a damaged store, which cannot be opened, takes its log along. */
    private static Path setAside(Path store) throws IOException {
        boolean whole = closed(store);
        if (whole && Files.exists(part(store, "-wal"))) {
            throw new StoreException(store + ": somebody has it open; stop `readout serve` and `readout watch` first");
        }
        var aside = free(store);
        for (var part : PARTS) {
            if (Files.exists(part(store, part))) Files.move(part(store, part), part(aside, part));
        }
        return aside;
    }

    /** Opens and closes it, whereby the last to close it empties its log; says whether it could be opened. */
    private static boolean closed(Path store) {
        var file = new SqliteFile(store, Integer.MAX_VALUE - 1);
        try (var connection = file.writer();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        } catch (SQLException e) {
            if (StoreProblem.isDamage(e)) return false;
            throw StoreProblem.at(store, new DataAccessException("", e));
        }
    }

    private static Path free(Path store) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> part(store, ".replaced-" + number))
                .filter(path -> Files.notExists(path))
                .findFirst()
                .orElseThrow();
    }

    private static Path part(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }
}
