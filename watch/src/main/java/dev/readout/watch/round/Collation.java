package dev.readout.watch.round;

import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;

/** Makes dossiers of readings, and says how two differ. The same readings give the same dossier. */
public interface Collation {

    Dossier collate(String name, List<Reading> readings, LocalDate asOf);

    List<Change> changes(Dossier before, Dossier after);
}
