package dev.readout.model.dossier;

import dev.readout.model.Finding;
import java.util.List;

/**
 * Reports of the same condition, reaction or contrast.
 *
 * @param <F> the kind of finding
 * @param id unique within the dossier
 * @param reports in the order of time
 */
public record Alike<F extends Finding>(LineId id, List<Report<F>> reports) implements Line {

    public Alike {
        reports = List.copyOf(reports);
    }

    /** The report that is shown first: the surest. */
    public Report<F> best() {
        return reports.stream()
                .reduce((one, other) -> other.finding().grounds().confidence()
                                > one.finding().grounds().confidence()
                        ? other
                        : one)
                .orElseThrow();
    }
}
