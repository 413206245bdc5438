package dev.readout.server;

import java.util.List;

/** A data folder. Asked anew for every list, so that a dossier that is put there shows without a new start. */
public interface Shelves {

    /** Where it is, for a person. */
    String folder();

    /** All dossiers of it, in the order of their names. */
    List<Shelf> all();
}
