package dev.readout.server;

import dev.readout.model.Reading;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes dossiers of readings, and says how two differ. The same readings give the same dossier. Threads may share it. */
public interface Fold {

    /** @param amend what people corrected, done to the readings before they are folded */
    Dossier fold(String name, List<Reading> readings, LocalDate asOf, UnaryOperator<List<Reading>> amend);

    List<Change> changes(Dossier before, Dossier after);
}
