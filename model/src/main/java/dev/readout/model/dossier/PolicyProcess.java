package dev.readout.model.dossier;

import dev.readout.model.ProcessStep;
import java.util.List;

/**
 * A process by which the policy is made (a review, talks, a bill): its state over time.
 *
 * @param id unique within the dossier
 * @param name as most reports call it
 * @param changes the reports that say where it newly stood, in the order of time; the last holds now
 * @param reports all, in the order of time
 */
public record PolicyProcess(
        LineId id, String name, List<Report<ProcessStep>> changes, List<Report<ProcessStep>> reports) implements Line {

    public PolicyProcess {
        changes = List.copyOf(changes);
        reports = List.copyOf(reports);
        if (changes.isEmpty() || !reports.containsAll(changes)) {
            throw new IllegalArgumentException("changes must be reports of its own: " + id);
        }
    }

    /** The report that says where it stands now. */
    public Report<ProcessStep> standing() {
        return changes.getLast();
    }

    /** The last change that is sure; where none is, the last. */
    public Report<ProcessStep> lastCertain() {
        return changes.reversed().stream().filter(Report::isCertain).findFirst().orElseGet(this::standing);
    }

    /** Where it stands now. */
    public ProcessStep.State state() {
        return standing().finding().state();
    }
}
