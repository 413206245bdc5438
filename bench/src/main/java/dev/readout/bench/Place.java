package dev.readout.bench;

import dev.readout.server.Shelf;
import dev.readout.server.Shelves;
import dev.readout.store.Store;
import dev.readout.store.postgres.PostgresDatabase;
import dev.readout.store.postgres.PostgresStore;
import dev.readout.store.sqlite.SqliteStore;
import dev.readout.store.sqlite.StoreStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the dossiers of a benchmark lie: in a folder, or in a database. A change opens a store for as long as it takes, as at a real desk. */
interface Place extends Shelves {

    /** The one that an argument names: a URL or a folder. */
    static Place of(String named) {
        return isDatabase(named)
                ? new InDatabase(named, new PostgresDatabase(named, Optional.empty()))
                : new InFolder(Path.of(named));
    }

    static boolean isDatabase(String named) {
        return named.startsWith("jdbc:");
    }

    /** How another process is told of it. */
    String named();

    /** A dossier's store, made if it is not there. */
    Store open(String name);

    Store openToRead(String name);

    /** Where the index of its dossiers is. */
    Path index() throws IOException;

    default boolean has(String name) {
        return find(name).isPresent();
    }

    /** What tells from outside whether a dossier's store is what it was. */
    default Optional<String> stamp(String name) {
        return Optional.empty();
    }

    default Shelf shelf(String name) {
        Shelf.Change change = work -> {
            try (var store = open(name)) {
                return store.write(work::applyAsLong);
            }
        };
        return new Shelf(name, name, () -> openToRead(name), change, () -> stamp(name));
    }

    /** Each folder with a store is a dossier. */
    record InFolder(Path data) implements Place {

        private static final String STORE = "readout.db";

        @Override
        public String named() {
            return data.toString();
        }

        @Override
        public String folder() {
            return named();
        }

        @Override
        public Store open(String name) {
            return SqliteStore.open(store(name));
        }

        @Override
        public Store openToRead(String name) {
            return SqliteStore.openToRead(store(name));
        }

        @Override
        public Optional<String> stamp(String name) {
            return StoreStamp.of(store(name), Instant.now());
        }

        @Override
        public Path index() {
            return data.resolve("search.index");
        }

        private Path store(String name) {
            return data.resolve(name).resolve(STORE);
        }

        @Override
        public List<Shelf> all() {
            if (!Files.exists(data)) return List.of();
            try (var below = Files.list(data)) {
                return below.filter(folder -> Files.exists(folder.resolve(STORE)))
                        .map(folder -> shelf(String.valueOf(folder.getFileName())))
                        .sorted(Comparator.comparing(Shelf::name))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Each schema of ours is a dossier. */
    record InDatabase(String named, PostgresDatabase database) implements Place {

        @Override
        public String folder() {
            return database.toString();
        }

        @Override
        public Store open(String name) {
            return PostgresStore.open(database, name, name);
        }

        @Override
        public Store openToRead(String name) {
            return PostgresStore.openToRead(database, name);
        }

        @Override
        public Path index() throws IOException {
            return Files.createTempDirectory("bench-desk").resolve("search.index");
        }

        @Override
        public List<Shelf> all() {
            return database.dossiers().stream().map(one -> shelf(one.name())).toList();
        }
    }
}
