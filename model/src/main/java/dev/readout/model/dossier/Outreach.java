package dev.readout.model.dossier;

import dev.readout.model.Contact;
import java.util.List;

/**
 * One side's attempts to reach the other, and the answers.
 *
 * @param id unique within the dossier
 * @param from who reaches out
 * @param to whom
 * @param standing the report that says how it stands now; one of its own
 * @param reports in the order of time
 */
public record Outreach(
        LineId id, List<PartyId> from, List<PartyId> to, Report<Contact> standing, List<Report<Contact>> reports)
        implements Line {

    public Outreach {
        from = List.copyOf(from);
        to = List.copyOf(to);
        reports = List.copyOf(reports);
        if (!reports.contains(standing)) throw new IllegalArgumentException("stands by no report of its own: " + id);
    }

    /** How it stands now; silence until an answer is reported. */
    public Contact.State state() {
        return standing.finding().state();
    }
}
