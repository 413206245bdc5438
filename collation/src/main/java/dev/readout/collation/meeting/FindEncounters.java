package dev.readout.collation.meeting;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Span;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.PartyId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the reports of all articles together meeting by meeting. Threads may share it. */
public final class FindEncounters {

    private static final Articles.Taking<Meeting> TAKING =
            new Articles.Taking<>(FindEncounters::words, Meeting::participants, Meeting::on);

    private final Phrases phrases;
    private final SameMeeting same;

    public FindEncounters(Phrases phrases) {
        this.phrases = phrases;
        this.same = new SameMeeting(phrases);
    }

    private static List<Span> words(Meeting meeting) {
        return Stream.concat(meeting.place().stream(), meeting.purpose().stream())
                .toList();
    }

    /** In the order of time, those without a day last. */
    public List<Encounter> in(Articles articles) {
        var all = articles.told(reading -> reading.policy().meetings(), TAKING);
        var lines = new JoinReports<>(same).join(all);
        return new GatherMeetings(phrases, same, articles, FindEncounters::on)
                .gather(lines).stream()
                        .map(FindEncounters::encounter)
                        .sorted(Comparator.comparingLong(encounter -> Days.to(encounter.on())))
                        .toList();
    }

    private static Encounter encounter(JoinReports.Joined<Meeting> joined) {
        var participants = new LinkedHashSet<PartyId>();
        joined.told().forEach(told -> participants.addAll(told.parties()));
        var kinds =
                joined.reports().stream().map(report -> report.finding().kind()).toList();
        return new Encounter(
                LineId.of(joined.reports().getFirst().ref()),
                Phrases.mostUsed(kinds),
                List.copyOf(participants),
                on(joined),
                status(joined),
                joined.reports());
    }

    /** The days that all reports allow; where they contradict each other, the narrowest that is told first counts. */
    private static Interval on(JoinReports.Joined<Meeting> joined) {
        var narrowest = joined.told().stream()
                .map(told -> told.finding().on())
                .sorted(Comparator.comparingLong(Days::width))
                .toList();
        var on = narrowest.getFirst();
        for (var other : narrowest) on = Days.shared(on, other).orElse(on);
        return on;
    }

    /** Held once a sure report says so, or any when none is sure; else as it was told of last. */
    private static Meeting.Status status(JoinReports.Joined<Meeting> joined) {
        return over(joined.told().stream().filter(Told::isCertain).toList())
                .or(() -> joined.told().stream().anyMatch(Told::isCertain) ? Optional.empty() : over(joined.told()))
                .orElse(joined.told().getLast().finding().status());
    }

    private static Optional<Meeting.Status> over(List<Told<Meeting>> told) {
        return told.stream()
                .map(each -> each.finding().status())
                .filter(status -> status == Meeting.Status.HELD || status == Meeting.Status.PAST)
                .findFirst();
    }
}
