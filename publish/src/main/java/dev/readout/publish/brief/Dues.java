package dev.readout.publish.brief;

import static dev.readout.publish.brief.Sentence.Topic.DUE;

import dev.readout.model.Meeting;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Pledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sentences on what is due: the next first, then meetings to come, then what is overdue, the latest first. */
final class Dues {

    private final Dossier dossier;
    private final Attribution attribution;

    Dues(Dossier dossier, Attribution attribution) {
        this.dossier = dossier;
        this.attribution = attribution;
    }

    List<Sentence> sentences() {
        var pledges = new PledgeSentences(attribution, DUE);
        var next = pledges(Pledge.Outcome.State.OPEN)
                .sorted(Comparator.comparing(PledgeSentences::isForeseen).thenComparing(Dues::end))
                .map(pledges::due)
                .toList();
        var overdue = pledges(Pledge.Outcome.State.OVERDUE)
                .sorted(Comparator.comparing(PledgeSentences::isForeseen)
                        .thenComparing(Dues::end, Comparator.reverseOrder()))
                .map(pledges::due)
                .toList();
        var all = new ArrayList<Sentence>();
        all.addAll(next.subList(0, Math.min(2, next.size())));
        meetings().limit(1).forEach(all::add);
        all.addAll(overdue.subList(0, Math.min(2, overdue.size())));
        all.addAll(next.subList(Math.min(2, next.size()), next.size()));
        return all;
    }

    private Stream<Pledge> pledges(Pledge.Outcome.State state) {
        return dossier.policy().commitments().stream()
                .filter(pledge -> pledge.outcome().state() == state)
                .filter(pledge -> pledge.window().to().isPresent());
    }

    private static LocalDate end(Pledge pledge) {
        return pledge.window().to().map(Moment::date).orElse(LocalDate.MAX);
    }

    private boolean isOver(Moment last) {
        return dossier.asOf().filter(asOf -> last.date().isBefore(asOf)).isPresent();
    }

    private Stream<Sentence> meetings() {
        return dossier.policy().meetings().stream()
                .filter(meeting -> meeting.status() == Meeting.Status.PLANNED)
                .filter(meeting ->
                        meeting.on().to().filter(last -> !isOver(last)).isPresent())
                .sorted(Comparator.comparing(
                        (Encounter meeting) -> meeting.on().to().orElseThrow()))
                .map(new MeetingSentences(attribution, DUE)::sentence);
    }
}
