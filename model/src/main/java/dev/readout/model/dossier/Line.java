package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import java.util.List;

/** One thing of a policy, as one or more articles report it. */
public sealed interface Line permits PolicyOption, Pledge, Encounter, Outreach, Alike, Formula, PolicyProcess {

    /** Unique within the dossier, and the same for the same first report. */
    LineId id();

    /** Who reports it, in the order of time; not empty. A finding stands in one line only. */
    List<? extends Report<? extends Finding>> reports();

    /** The articles that report it, each once, in the order of the reports. */
    default List<ArticleId> articles() {
        return reports().stream().<ArticleId>map(Report::article).distinct().toList();
    }

    /** The words it rests on. */
    default List<Evidence> evidence() {
        return reports().stream().flatMap(report -> report.evidence().stream()).toList();
    }

    /** The report that is the surest; of equals the first. */
    default Report<? extends Finding> surest() {
        Report<? extends Finding> surest = reports().getFirst();
        for (var report : reports()) if (report.sureness() > surest.sureness()) surest = report;
        return surest;
    }

    /** Whether at least one of its reports is sure. */
    default boolean isCertain() {
        return reports().stream().anyMatch(Report::isCertain);
    }
}
