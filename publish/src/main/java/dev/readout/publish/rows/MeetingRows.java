package dev.readout.publish.rows;

import dev.readout.model.Meeting;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Encounter;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who met and is to meet: what is to come first, then what was held, the latest first. */
final class MeetingRows {

    private static final List<Meeting.Status> ORDER =
            List.of(Meeting.Status.PLANNED, Meeting.Status.HELD, Meeting.Status.PAST, Meeting.Status.HYPOTHETICAL);

    private final Dossier dossier;
    private final Telling telling;

    MeetingRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var status : ORDER) {
            var rows = dossier.policy().meetings().stream()
                    .filter(meeting -> meeting.status() == status)
                    .sorted(order(status))
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) groups.add(Group.of("Meetings " + Terms.of(status), rows));
        }
        return groups;
    }

    /** What is to come in the order of time, the rest the latest first; what has no day last. */
    private static Comparator<Encounter> order(Meeting.Status status) {
        var dated =
                Comparator.comparing((Encounter meeting) -> meeting.on().to().isEmpty());
        var day = Comparator.comparing(
                (Encounter meeting) -> meeting.on().to().map(Moment::date).orElse(java.time.LocalDate.MAX));
        return dated.thenComparing(status == Meeting.Status.PLANNED ? day : day.reversed());
    }

    private Row row(Encounter meeting) {
        var people = telling.voices().names(meeting.participants());
        var row = telling.row(meeting)
                .when(Telling.when(meeting.on()))
                .head(Capital.first(meeting.kind()))
                .who(people)
                .fact(last(meeting, Meeting::place)
                        .map(place -> "place: " + place)
                        .orElse(""))
                .fact(last(meeting, Meeting::purpose)
                        .map(purpose -> "purpose: " + purpose)
                        .orElse(""))
                .part("", telling.words(meeting.surest()));
        if (meeting.reports().size() > 1) {
            for (var report : meeting.reports()) {
                row.step(telling.step(
                        report, report.finding().on(), Terms.of(report.finding().status())));
            }
        }
        return row.build();
    }

    private Optional<String> last(Encounter meeting, Function<Meeting, Optional<Span>> words) {
        return meeting.reports().reversed().stream()
                .flatMap(report -> words.apply(report.finding()).map(span -> telling.words(report, span)).stream())
                .findFirst();
    }
}
