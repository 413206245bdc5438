package dev.readout.publish.plover;

import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Plover;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import java.util.List;

/**
 * What somebody does to somebody.
 *
 * @param line the line of the dossier that it is made of
 * @param code what is done
 * @param source who does it; not empty
 * @param target to whom; not empty, and nobody of the source
 * @param on when; never open at both ends
 * @param report the report that says so
 */
record Deed(
        Line line,
        Plover code,
        List<PartyId> source,
        List<PartyId> target,
        Interval on,
        Report<? extends Finding> report) {

    Deed {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
