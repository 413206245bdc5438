package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The axes of the drawings beside rows; absent (null, for templates) when the dossier has no date.
 *
 * @param reported the days of the coverage
 * @param due those, and the days on which something falls due
 */
public record LaneSections(
        @Nullable LaneAxis reported, @Nullable LaneAxis due) {

    static LaneSections of(Dossier dossier) {
        var days = new CoverageAxis(dossier);
        return new LaneSections(axis(days.reported(), dossier), axis(days.due(), dossier));
    }

    private static @Nullable LaneAxis axis(Optional<TimeAxis> days, Dossier dossier) {
        return days.map(axis -> new LaneAxis(axis, dossier.asOf())).orElse(null);
    }
}
