package dev.readout.watch.round;

import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dossier that was written anew.
 *
 * @param since the last day that the one before knew of; absent where there was none
 * @param dossier as it is now
 * @param changes what is otherwise; nothing where there was none before
 */
public record Renewal(Optional<LocalDate> since, Dossier dossier, List<Change> changes) {

    public Renewal {
        changes = List.copyOf(changes);
    }
}
