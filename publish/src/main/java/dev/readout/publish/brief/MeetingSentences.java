package dev.readout.publish.brief;

import dev.readout.model.Finding;
import dev.readout.model.Meeting;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Report;
import dev.readout.publish.words.Indefinite;
import java.util.Comparator;
import java.util.List;

/** Says who met, or is to meet: "Ann Lee and Bo Ray took part in a summit on 3 May 2019". */
final class MeetingSentences {

    private final Attribution attribution;
    private final Sentence.Topic topic;

    MeetingSentences(Attribution attribution, Sentence.Topic topic) {
        this.attribution = attribution;
        this.topic = topic;
    }

    Sentence sentence(Encounter meeting) {
        var report = dated(meeting);
        var people = attribution.voices().names(meeting.participants());
        var prose = attribution
                .open(meeting, report)
                .say(people.isEmpty() ? "there was word of " : people)
                .say(people.isEmpty() ? "" : verb(meeting.status()))
                .say(Indefinite.of(meeting.kind()))
                .say(after(meeting.status()))
                .when(meeting.on())
                .say(attribution.carried(meeting.reports()) + ": ");
        return prose.print(attribution.evidence(report))
                .end(topic, meeting.isCertain(), List.of(meeting), meeting.evidence());
    }

    /** The surest of the reports that tell when it is, of those that tell it as it stands if any do; the surest of all where none does. */
    private static Report<? extends Finding> dated(Encounter meeting) {
        return meeting.reports().stream()
                .filter(report -> report.finding().on().equals(meeting.on()))
                .max(Comparator.<Report<Meeting>, Boolean>comparing(
                                report -> isOver(report.finding().status()) == isOver(meeting.status()))
                        .thenComparingDouble(
                                report -> report.finding().grounds().confidence()))
                .<Report<? extends Finding>>map(report -> report)
                .orElseGet(meeting::surest);
    }

    private static boolean isOver(Meeting.Status status) {
        return status == Meeting.Status.HELD || status == Meeting.Status.PAST;
    }

    private static String verb(Meeting.Status status) {
        return switch (status) {
            case PLANNED, HYPOTHETICAL -> " had ";
            case HELD, PAST -> " took part in ";
        };
    }

    private static String after(Meeting.Status status) {
        return switch (status) {
            case PLANNED -> " planned";
            case HYPOTHETICAL -> " in mind";
            case HELD, PAST -> "";
        };
    }
}
