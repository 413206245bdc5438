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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        if (!isMeeting(deed) && !isJourney(deed)) return Optional.empty();
        var candidates = new TreeSet<Integer>();
        for (var party : deed.holders()) byParty.each(Recent.key(party.value()), candidates::add);
        for (var side : deed.sides()) byParty.each(Recent.key(side), candidates::add);
        return candidates.stream()
                .map(meetings::get)
                .flatMap(meeting ->
                        meeting.reports().stream().filter(report -> shows(report, meeting, deed)).findFirst().stream())
                .min(Comparator.comparingLong(this::day))
                .map(this::kept);
    }

    /** It must surely be over, told after the pledge, of those who pledged and of all others that the pledge names. */
    private boolean shows(Report<Meeting> report, Encounter meeting, Deed deed) {
        var status = report.finding().status();
        boolean over = status == Meeting.Status.HELD || status == Meeting.Status.PAST;
        if (!over || !report.isCertain() || !isOfItsSort(report.finding().kind(), deed)) return false;
        if (report.article().equals(deed.first().article()) || day(report) <= deed.made()) return false;
        var named = new HashSet<>(deed.first().parties());
        named.addAll(parties(deed.first().about()));
        return (named.size() > 1 || isInWindow(report, deed)) && areThere(named, there(report, meeting));
    }

    private static boolean isInWindow(Report<Meeting> report, Deed deed) {
        var window = deed.first().finding().window();
        var on = report.finding().on();
        return Days.isClosed(window) && !on.isOpen() && Days.apart(window, on) <= 1;
    }

    /** Every one of them, or for who is no person somebody of the same state. */
    private boolean areThere(Set<PartyId> named, Set<PartyId> there) {
        var sides = articles.sides(there);
        return !named.isEmpty()
                && named.stream()
                        .allMatch(party -> there.contains(party)
                                || (!articles.isPerson(party)
                                        && !Collections.disjoint(articles.sides(Set.of(party)), sides)));
    }

    /** Who takes part, and where. */
    private Set<PartyId> there(Report<Meeting> report, Encounter meeting) {
        var there = new HashSet<>(meeting.participants());
        report.finding().place().ifPresent(place -> there.addAll(parties(articles.about(report.article(), place))));
        return there;
    }

    private static Set<PartyId> parties(Set<String> about) {
        return about.stream()
                .filter(subject -> subject.startsWith(Subjects.PARTY))
                .map(subject -> new PartyId(subject.substring(Subjects.PARTY.length())))
                .collect(Collectors.toSet());
    }

    /** Talks are kept by talks, a journey by a journey. */
    private boolean isOfItsSort(String kind, Deed deed) {
        return isJourney(deed) ? phrases.is("journey", kind) : phrases.is("talks", kind);
    }

    /** To meet, or to hold talks. */
    private boolean isMeeting(Deed deed) {
        return !phrases.of("meeting", deed.verbs()).isEmpty()
                || (!phrases.of("holding", deed.verbs()).isEmpty()
                        && !phrases.of("meeting", deed.heads()).isEmpty());
    }

    private boolean isJourney(Deed deed) {
        return !phrases.of("journey", deed.verbs()).isEmpty();
    }

    /** The last day on which it can have been. */
    private long day(Report<Meeting> report) {
        return articles.day(report.article(), report.finding().on());
    }

    private Kept kept(Report<Meeting> report) {
        return new Kept(day(report), report.finding().on(), report.evidence(), 0.7, "the meeting took place");
    }
}
