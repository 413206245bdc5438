package dev.readout.watch.round;

import dev.readout.model.dossier.Dossier;
import java.io.IOException;

/** Where a dossier is written for people, whole or not at all. */
public interface Publication {

    /** Whether one has been written. */
    boolean isThere();

    void write(Dossier dossier) throws IOException;
}
