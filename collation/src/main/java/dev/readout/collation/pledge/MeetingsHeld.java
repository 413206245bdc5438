package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Subjects;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Meetings and journeys that took place after somebody had said they would: of the same principals and of the same sort;
 * where a pledge names only one of them or nobody, the only ones that met within its window.
 */
final class MeetingsHeld implements JudgeOutcomes.Deeds {

    /** Days of the longest window within which a meeting of nobody in particular can be told. */
    private static final long SHORT = 45;

    /** So many reports of meetings after a pledge are looked at. */
    private static final int MOST = 60;

    private final Articles articles;
    private final Phrases phrases;
    private final Map<String, NavigableMap<Long, List<Held>>> byPair = new HashMap<>();
    private final NavigableMap<Long, List<Held>> byDay = new TreeMap<>();

    MeetingsHeld(Articles articles, Phrases phrases, List<Encounter> meetings) {
        this.articles = articles;
        this.phrases = phrases;
        for (var meeting : meetings) {
            var usual = usual(meeting);
            for (var report : meeting.reports()) if (isOver(report)) add(held(report, usual));
        }
    }

    /** A report that a meeting took place. */
    private record Held(Report<Meeting> report, Interval on, long day, Principals principals) {

        boolean isOnTheDaysOf(Held other) {
            return Days.isClosed(on) && Days.isClosed(other.on) && Days.apart(on, other.on) == 0;
        }
    }

    private static boolean isOver(Report<Meeting> report) {
        var status = report.finding().status();
        return report.isCertain() && (status == Meeting.Status.HELD || status == Meeting.Status.PAST);
    }

    private void add(Held held) {
        for (var pair : held.principals().pairs()) add(held, byPair.computeIfAbsent(pair, any -> new TreeMap<>()));
        add(held, byDay);
    }

    private static void add(Held held, NavigableMap<Long, List<Held>> meetings) {
        meetings.computeIfAbsent(held.day(), any -> new ArrayList<>()).add(held);
    }

    private Held held(Report<Meeting> report, Set<PartyId> usual) {
        var there = new HashSet<>(
                articles.parties(report.article(), report.finding().participants()));
        if (phrases.is("journey", report.finding().kind()))
            report.finding().place().ifPresent(place -> there.addAll(parties(articles.about(report.article(), place))));
        if (!Principals.of(there, articles).isPair()) there.addAll(usual);
        return new Held(
                report,
                report.finding().on(),
                articles.day(report.article(), report.finding().on()),
                Principals.of(there, articles));
    }

    /** Those whom a third of its reports name. */
    private Set<PartyId> usual(Encounter meeting) {
        var naming = new HashMap<PartyId, Integer>();
        for (var report : meeting.reports()) {
            for (var party : articles.parties(report.article(), report.finding().participants()))
                naming.merge(party, 1, Integer::sum);
        }
        return naming.entrySet().stream()
                .filter(each -> 3 * each.getValue() >= meeting.reports().size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Kept> keeping(Deed deed) {
        boolean journey = isJourney(deed);
        if (!journey && !isMeeting(deed)) return Optional.empty();
        var kept = deed.principals().isPair() ? ofThose(deed) : Optional.<Held>empty();
        return kept.or(() -> journey ? Optional.empty() : within(deed)).map(MeetingsHeld::kept);
    }

    /** The first of the same principals within the window; past it, the one that most articles tell of. */
    private Optional<Held> ofThose(Deed deed) {
        var held = deed.principals().pairs().stream()
                .flatMap(pair -> after(byPair.getOrDefault(pair, new TreeMap<>()), deed))
                .filter(each -> each.principals().areThoseOf(deed.principals()) && isOfThePeople(each, deed))
                .distinct()
                .sorted(Comparator.comparingLong(Held::day))
                .toList();
        return held.stream()
                .filter(each -> Days.apart(each.on(), deed.window()) == 0)
                .findFirst()
                .or(() -> mostTold(held));
    }

    /** Whether people whom the deed names were there, of each side where nobody tells when they talked; and the sides to whom it goes. */
    private boolean isOfThePeople(Held held, Deed deed) {
        boolean dated = Days.isClosed(held.on());
        boolean named = deed.principals().namesPeopleOfTwoSides();
        boolean mayBeOthers = named
                || !(dated || phrases.is("journey", held.report().finding().kind()));
        if (mayBeOthers && held.principals().sharedPeople(deed.principals()) < (dated ? 1 : 2)) return false;
        return held.principals().hasSides(deed.towards());
    }

    private static Optional<Held> mostTold(List<Held> held) {
        return held.stream()
                .max(Comparator.<Held>comparingLong(each -> told(each, held)).thenComparingLong(each -> -each.day()));
    }

    /** In how many articles it is told on the same days. */
    private static long told(Held held, List<Held> all) {
        return all.stream()
                .filter(held::isOnTheDaysOf)
                .map(each -> each.report().article())
                .distinct()
                .count();
    }

    /** The one that was held within the window, if several articles tell of it and none of another. */
    private Optional<Held> within(Deed deed) {
        if (!Days.isClosed(deed.window()) || Days.width(deed.window()) > SHORT) return Optional.empty();
        if (deed.since() >= Days.to(deed.window())) return Optional.empty();
        var held = after(byDay.headMap(Days.to(deed.window()), true), deed)
                .filter(each -> Days.isClosed(each.on()) && each.principals().isPair())
                .filter(each -> deed.principals().goesWith(each.principals()))
                .toList();
        var most = mostTold(held).filter(each -> told(each, held) > 1);
        return most.filter(one -> held.stream()
                .allMatch(each -> each.principals().goesWith(one.principals()) || told(each, held) < told(one, held)));
    }

    private Stream<Held> after(NavigableMap<Long, List<Held>> meetings, Deed deed) {
        return meetings.tailMap(deed.since(), false).values().stream()
                .flatMap(List::stream)
                .filter(held -> isElsewhere(held, deed) && isOfItsSort(held, deed))
                .limit(MOST);
    }

    /** In another article, or with days; what lies further back counts by its days alone. */
    private static boolean isElsewhere(Held held, Deed deed) {
        if (Days.isClosed(held.on())) return Days.width(held.on()) <= SHORT;
        return held.report().finding().status() == Meeting.Status.HELD
                && !held.report().article().equals(deed.first().article());
    }

    private static Set<PartyId> parties(Set<String> about) {
        return about.stream()
                .flatMap(subject -> Subjects.party(subject).stream())
                .collect(Collectors.toSet());
    }

    /** Talks are kept by talks, a journey by a journey, or by talks within its window. */
    private boolean isOfItsSort(Held held, Deed deed) {
        var kind = held.report().finding().kind();
        boolean talks = phrases.is("talks", kind);
        if (!isJourney(deed)) return talks;
        return (phrases.is("journey", kind) && isTravelled(held, deed))
                || (talks && held.day() <= Days.to(deed.window()));
    }

    /** Whether one who was to travel did, or one of the state that was to send somebody. */
    private boolean isTravelled(Held held, Deed deed) {
        var there = articles.parties(
                held.report().article(), held.report().finding().participants());
        if (deed.holders().stream().anyMatch(articles::isPeople)) return !Collections.disjoint(there, deed.holders());
        return !Collections.disjoint(articles.sides(there), deed.sides());
    }

    /** To meet, to hold talks, or that talks will take place. */
    private boolean isMeeting(Deed deed) {
        var verbs = new TreeSet<>(deed.verbs());
        verbs.removeAll(phrases.of("meeting", verbs));
        if (verbs.isEmpty()) return true;
        if (!phrases.of("meeting", deed.heads()).isEmpty()) verbs.removeAll(phrases.of("holding", verbs));
        if (!phrases.of("meeting", deed.told()).isEmpty()) verbs.removeAll(phrases.of("occurring", verbs));
        return verbs.isEmpty();
    }

    private boolean isJourney(Deed deed) {
        var verbs = new TreeSet<>(deed.verbs());
        verbs.removeAll(phrases.of("journey", verbs));
        verbs.removeAll(phrases.of("moving", verbs));
        return verbs.isEmpty() && !deed.verbs().isEmpty();
    }

    private static Kept kept(Held held) {
        return new Kept(held.day(), held.on(), held.report().evidence(), 0.7, "the meeting took place");
    }
}
