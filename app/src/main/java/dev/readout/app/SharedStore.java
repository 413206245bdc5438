package dev.readout.app;

import dev.readout.server.Shelf;
import dev.readout.server.Shelves;
import dev.readout.store.postgres.PostgresDatabase;
import dev.readout.store.postgres.PostgresDatabase.Entitled;
import dev.readout.store.postgres.PostgresStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Dossiers in a database that a team shares. Threads may share it. */
final class SharedStore implements Shelves {

    /** So long a dossier that another process makes may be missing; many ask. */
    private static final Duration LISTED = Duration.ofSeconds(1);

    private static final String URL = "READOUT_STORE";
    private static final String PASSWORD = "READOUT_STORE_PASSWORD";

    /** The list, as it was a moment ago. */
    private record Listed(long nanos, List<Shelf> shelves) {}

    private final PostgresDatabase database;
    private volatile Optional<Listed> listed = Optional.empty();

    SharedStore(PostgresDatabase database) {
        this.database = database;
    }

    PostgresDatabase database() {
        return database;
    }

    /** The one that is named, by an option or by {@code READOUT_STORE}. */
    static Optional<SharedStore> named(Optional<String> option) {
        return option.or(() -> environment(URL))
                .map(url -> new SharedStore(new PostgresDatabase(url, environment(PASSWORD))));
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String folder() {
        return database.toString();
    }

    @Override
    public List<Shelf> all() {
        long now = System.nanoTime();
        var known = listed;
        if (known.isPresent() && now - known.get().nanos() < LISTED.toNanos())
            return known.get().shelves();
        var shelves = database.dossiers().stream().map(this::shelf).toList();
        listed = Optional.of(new Listed(now, shelves));
        return shelves;
    }

    private Shelf shelf(Entitled entitled) {
        return new Shelf(
                entitled.name(), entitled.title(), () -> PostgresStore.openToRead(database, entitled.name()), work -> {
                    try (var store = PostgresStore.open(database, entitled.name(), entitled.title())) {
                        return store.write(work::applyAsLong);
                    }
                });
    }

    /** What a dossier of this title is called in addresses: as its folder would be. */
    static String nameFor(String title) {
        return String.valueOf(new DataFolder(Path.of("")).folderFor(title).getFileName());
    }
}
