package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Recent;
import dev.readout.collation.words.Subjects;
import dev.readout.model.Meeting;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Meetings and journeys that took place after somebody had said they would. */
final class MeetingsHeld implements JudgeOutcomes.Deeds {

    private final Articles articles;
    private final Phrases phrases;
    private final List<Encounter> meetings;
    private final Recent byParty = new Recent();

    MeetingsHeld(Articles articles, Phrases phrases, List<Encounter> meetings) {
        this.articles = articles;
        this.phrases = phrases;
        this.meetings = meetings;
        for (int i = 0; i < meetings.size(); i++) {
            var there = new LinkedHashSet<>(meetings.get(i).participants());
            for (var party : there) byParty.add(Recent.key(party.value()), i);
            for (var side : articles.sides(there)) byParty.add(Recent.key(side), i);
        }
    }

    @Override
    public Optional<Kept> keeping(Deed deed) {
        if (phrases.of("meeting", deed.heads()).isEmpty()) return Optional.empty();
        var candidates = new TreeSet<Integer>();
        for (var party : deed.holders()) for (int each : byParty.of(Recent.key(party.value()))) candidates.add(each);
        for (var side : deed.sides()) for (int each : byParty.of(Recent.key(side))) candidates.add(each);
        return candidates.stream()
                .map(meetings::get)
                .flatMap(meeting ->
                        meeting.reports().stream().filter(report -> shows(report, meeting, deed)).findFirst().stream())
                .min(Comparator.comparingLong(this::day))
                .map(this::kept);
    }

    /** It must be over, told after the pledge, and be with the others the pledge names or in its window. */
    private boolean shows(Report<Meeting> report, Encounter meeting, Deed deed) {
        var status = report.finding().status();
        if (status != Meeting.Status.HELD && status != Meeting.Status.PAST) return false;
        if (report.article().equals(deed.first().article()) || day(report) <= deed.made()) return false;
        if (phrases.is("journey", report.finding().kind())
                != !phrases.of("journey", deed.heads()).isEmpty()) return false;
        var window = deed.first().finding().window();
        boolean inWindow = Days.isClosed(window)
                && !report.finding().on().isOpen()
                && Days.apart(window, report.finding().on()) <= 1;
        return inWindow || withThoseNamed(report, meeting, deed);
    }

    private boolean withThoseNamed(Report<Meeting> report, Encounter meeting, Deed deed) {
        var named = deed.about().stream()
                .filter(subject -> subject.startsWith(Subjects.PARTY))
                .map(subject -> new PartyId(subject.substring(Subjects.PARTY.length())))
                .filter(party -> !deed.holders().contains(party))
                .collect(Collectors.toCollection(HashSet::new));
        var there = new HashSet<>(meeting.participants());
        report.finding()
                .place()
                .ifPresent(place -> articles.about(report.article(), place).stream()
                        .filter(subject -> subject.startsWith(Subjects.PARTY))
                        .forEach(subject -> there.add(new PartyId(subject.substring(Subjects.PARTY.length())))));
        boolean same = named.stream().anyMatch(there::contains);
        var sides = articles.sides(named);
        sides.retainAll(articles.sides(there));
        sides.removeAll(deed.sides());
        return same || !sides.isEmpty();
    }

    /** The last day on which it can have been. */
    private long day(Report<Meeting> report) {
        return articles.day(report.article(), report.finding().on());
    }

    private Kept kept(Report<Meeting> report) {
        return new Kept(day(report), report.finding().on(), report.evidence(), 0.75, "the meeting took place");
    }
}
