package dev.readout.server;

import dev.readout.store.Store;
import dev.readout.store.StoreException;
import java.util.List;

/** A data folder with the ferry fee and a dossier that cannot be opened. */
public record OneShelf(Store store) implements Shelves {

    @Override
    public String folder() {
        return "/somewhere";
    }

    @Override
    public List<Shelf> all() {
        return List.of(
                new Shelf("ferry fee", "The ferry fee", () -> store, work -> store.write(work::applyAsLong)),
                new Shelf("broken", "Broken", OneShelf::broken, work -> broken().lastChange()));
    }

    private static Store broken() {
        throw new StoreException("broken/readout.db: is damaged; run readout verify, then restore a copy");
    }
}
