package dev.readout.app;

import dev.readout.store.Writing;
import dev.readout.store.sqlite.SqliteStore;
import dev.readout.store.sqlite.StoreStamp;
import dev.readout.watch.subject.ReadSubject;
import dev.readout.watch.subject.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** A folder that is watched: what its dossier is about, its store, and the dossier as it is written for people. */
record WatchFolder(Path path) {

    private static final String STORE = "readout.db";
    private static final String DOSSIER = "dossier";

    Subject subject() {
        return ReadSubject.of(path);
    }

    Path store() {
        return path.resolve(STORE);
    }

    Path dossier() {
        return path.resolve(DOSSIER);
    }

    SqliteStore open() {
        return SqliteStore.open(store());
    }

    SqliteStore openToRead() {
        return SqliteStore.openToRead(store());
    }

    /** Does one piece of work on its store. */
    long change(ToLongFunction<Writing> work) {
        try (var store = open()) {
            return store.write(work::applyAsLong);
        }
    }

    /** What tells from outside whether its store is what it was. */
    Optional<String> stamp() {
        return StoreStamp.of(store(), Instant.now());
    }

    /** A folder that is watched, or a store itself. */
    static Path storeOf(Path named) {
        return Files.isDirectory(named) ? new WatchFolder(named).store() : named;
    }
}
