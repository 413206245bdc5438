package dev.readout.collation.agreement;

import dev.readout.collation.words.Days;
import dev.readout.model.Meeting;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets side by side what articles report of one meeting: that there is one, and when. */
final class InMeetings {

    /** A date so many days wide or less is one that somebody named. */
    private static final long NAMED = 3;

    private final Facts facts;

    InMeetings(Facts facts) {
        this.facts = facts;
    }

    List<Agreement> in(List<Encounter> meetings) {
        var rows = new ArrayList<Agreement>();
        for (var meeting : meetings) {
            var fact = meeting.kind()
                    + (meeting.participants().isEmpty() ? "" : " of " + facts.names(meeting.participants()));
            facts.agreement(fact, facts.accounts(meeting.reports()), InPolicy.LEAST, "reports of the same meeting")
                    .ifPresent(rows::add);
            dates(meeting, fact).ifPresent(rows::add);
        }
        return rows;
    }

    /** A date that was moved, or two articles of the same days that give different ones. */
    private Optional<Agreement> dates(Encounter meeting, String fact) {
        var dated = meeting.reports().stream().filter(InMeetings::isDated).toList();
        for (int i = 1; i < dated.size(); i++) {
            var earlier = dated.get(i - 1);
            var later = dated.get(i);
            if (facts.origins().of(earlier.article()).equals(facts.origins().of(later.article()))
                    || Days.apart(earlier.finding().on(), later.finding().on()) < 2) continue;
            boolean moved = earlier.finding().status() == Meeting.Status.PLANNED;
            return Optional.of(facts.row(
                    moved ? Kind.SUPERSESSION : Kind.DISCREPANCY,
                    fact,
                    facts.accounts(List.of(earlier, later)),
                    0.6,
                    "on " + Facts.days(earlier.finding().on()) + (moved ? ", then on " : " in one, on ")
                            + Facts.days(later.finding().on()) + (moved ? "" : " in the other")));
        }
        return Optional.empty();
    }

    private static boolean isDated(Report<Meeting> report) {
        var on = report.finding().on();
        return report.isCertain() && Days.isClosed(on) && Days.width(on) <= NAMED;
    }
}
