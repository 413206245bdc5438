package dev.readout.publish.rows;

import dev.readout.model.ProcessStep;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.naming.Voices;
import dev.readout.publish.words.Visible;
import java.util.Comparator;
import java.util.List;

/** Where the processes stand, those that are certain first. */
final class ProcessRows {

    private final Dossier dossier;
    private final Telling telling;

    ProcessRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<ProcessView> rows() {
        return dossier.policy().processes().stream()
                .map(this::row)
                .sorted(Comparator.comparing(process -> !process.isCertain()))
                .toList();
    }

    private ProcessView row(PolicyProcess process) {
        var standing = process.lastCertain();
        return new ProcessView(
                process.id().value(),
                Visible.line(process.name()),
                Terms.of(standing.finding().state()),
                step(standing),
                process.changes().stream().map(this::step).toList(),
                telling.carried(process),
                Telling.doubt(standing));
    }

    private ProcessView.Step step(Report<ProcessStep> report) {
        var state = report.finding().state();
        return new ProcessView.Step(
                level(state),
                Terms.of(state),
                report.finding().on(),
                Telling.when(report.finding().on()),
                telling.voices().whose(report),
                Voices.isOutlets(report),
                report.evidence(),
                Telling.doubt(report));
    }

    /** How far a process has come; one whose result is held back is past its final stage. */
    private static int level(ProcessStep.State state) {
        return switch (state) {
            case ANNOUNCED -> 0;
            case UNDER_WAY -> 1;
            case CONSULTING -> 2;
            case FINAL_STAGE -> 3;
            case ANNOUNCEMENT_WITHHELD -> 4;
            case COMPLETED -> 5;
            case FOLLOW_UP -> 6;
        };
    }
}
