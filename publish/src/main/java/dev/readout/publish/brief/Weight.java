package dev.readout.publish.brief;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Report;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How much a line of a dossier weighs: the independent origins that surely tell of it, the less the longer ago it was. */
final class Weight {

    /** Days after which a report weighs half. */
    private static final double HALF_LIFE = 120;

    private final Dossier dossier;

    Weight(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * @param reports that say the same
     * @param on when it was
     */
    double of(List<? extends Report<?>> reports, Interval on) {
        int origins =
                dossier.originsOf(reports.stream().filter(Report::isCertain).toList());
        return origins * Math.pow(0.5, age(on) / HALF_LIFE);
    }

    private double age(Interval on) {
        return on.to()
                .flatMap(last -> dossier.asOf().map(asOf -> ChronoUnit.DAYS.between(last.date(), asOf)))
                .map(days -> Math.max(0.0, days))
                .orElse(0.0);
    }
}
