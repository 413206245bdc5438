package dev.readout.store.sqlite;

import dev.readout.store.StoreException;
import dev.readout.store.format.UnreadableRecord;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** What is wrong with a store, in one line that says what to do. */
final class StoreProblem {

    private StoreProblem() {}

    /** Whatever a database threw, as a store says it; a {@link StoreException} stays as it is. */
    static StoreException at(Path file, RuntimeException thrown) {
        if (thrown instanceof StoreException said) return said;
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(cause -> line((SQLiteException) cause))
                .findFirst()
                .map(line -> new StoreException(file + ": " + line, thrown))
                .orElseGet(() -> new StoreException(file + ": " + otherwise(thrown), thrown));
    }

    /** Whether a database says that its file is damaged. */
    static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xff) == 11;
    }

    private static String otherwise(RuntimeException thrown) {
        return thrown instanceof UnreadableRecord
                ? "is damaged: " + thrown.getMessage() + "; run readout verify, then restore a copy"
                : "cannot be used: " + firstLine(thrown.getMessage());
    }

    private static String line(SQLiteException e) {
        return switch (e.getResultCode().code & 0xff) {
            case 3, 8 ->
                "cannot be written: it or its folder is read-only; change the permissions or name another folder";
            case 5, 6 -> "another program is using it; wait until it is done, or stop it";
            case 10 -> "the disk failed (" + e.getResultCode().name() + "); nothing of the last change was kept";
            case 11 -> "is damaged; run readout verify, then restore a copy";
            case 13 -> "the disk is full; nothing of the last change was kept; free some space and try again";
            case 14 -> "cannot be opened; check that the folder is there and yours to write to";
            case 26 -> "is not a store of Readout; name another file, or move this one away";
            default -> "cannot be used: " + firstLine(e.getMessage());
        };
    }

    /** What is wrong with a file, without its name. */
    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "it or its folder is read-only; change the permissions or name another folder";
        }
        if (e instanceof FileSystemException of && of.getReason() != null) return of.getReason();
        return firstLine(e.getMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "no reason is given"
                : message.lines().findFirst().orElse("no reason is given");
    }
}
