package dev.readout.publish.brief;

import dev.readout.model.Meeting;
import dev.readout.model.dossier.Encounter;
import dev.readout.publish.words.Indefinite;
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
        var report = meeting.surest();
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
