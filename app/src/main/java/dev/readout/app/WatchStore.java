package dev.readout.app;

import dev.readout.store.Store;
import dev.readout.store.postgres.PostgresStore;
import dev.readout.watch.subject.Subject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a watch keeps what it finds: in the folder that is watched, or in a database that a team shares.
 *
 * @param open opens it to write to, made if it is not there
 * @param openToRead opens it to look only
 */
record WatchStore(Supplier<Store> open, Supplier<Store> openToRead) {

    static WatchStore of(WatchFolder folder, Subject subject, Optional<SharedStore> shared) {
        return shared.map(store -> in(store, subject))
                .orElseGet(() -> new WatchStore(folder::open, folder::openToRead));
    }

    /** A dossier of the database, called as the subject is. */
    private static WatchStore in(SharedStore shared, Subject subject) {
        var name = SharedStore.nameFor(subject.name());
        return new WatchStore(
                () -> PostgresStore.open(shared.database(), name, subject.name()),
                () -> PostgresStore.openToRead(shared.database(), name));
    }
}
