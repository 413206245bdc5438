package dev.readout.model.dossier;

import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import java.util.List;

/**
 * A meeting, as several articles tell of it.
 *
 * @param id unique within the dossier
 * @param kind the noun that most reports use ("summit")
 * @param participants who takes part, by all reports together
 * @param on when, as narrowly as the reports allow
 * @param status whether it is to come or over, by the end of the dossier's day
 * @param reports in the order of time
 */
public record Encounter(
        LineId id,
        String kind,
        List<PartyId> participants,
        Interval on,
        Meeting.Status status,
        List<Report<Meeting>> reports)
        implements Line {

    public Encounter {
        participants = List.copyOf(participants);
        reports = List.copyOf(reports);
    }
}
