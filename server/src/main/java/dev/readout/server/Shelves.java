package dev.readout.server;

import java.util.List;
import java.util.Optional;

/** A data folder. Asked anew for every list, so that a dossier that is put there shows without a new start. */
public interface Shelves {

    /** Where it is, for a person. */
    String folder();

    /** All dossiers of it, in the order of their names. */
    List<Shelf> all();

    /** The one of this name. */
    default Optional<Shelf> find(String name) {
        return all().stream().filter(shelf -> shelf.name().equals(name)).findFirst();
    }
}
