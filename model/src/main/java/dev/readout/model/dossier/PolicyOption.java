package dev.readout.model.dossier;

import dev.readout.model.Move;
import java.util.List;

/**
 * An option of the policy: an instrument, and how it has moved.
 *
 * @param id unique within the dossier
 * @param name as most reports call it
 * @param family what sort of instrument it is
 * @param standing the report that says where it stands now; one of its moves
 * @param reports its moves, in the order of time
 */
public record PolicyOption(
        LineId id, String name, Move.Family family, Report<Move> standing, List<Report<Move>> reports) implements Line {

    public PolicyOption {
        reports = List.copyOf(reports);
        if (!reports.contains(standing)) throw new IllegalArgumentException("stands by no move of its own: " + id);
    }

    /** Where it stands now. */
    public Move.Status status() {
        return standing.finding().status();
    }
}
