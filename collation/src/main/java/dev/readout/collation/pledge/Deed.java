package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports.Joined;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Subjects;
import dev.readout.model.Commitment;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.dossier.PartyId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a pledge says will be done.
 *
 * @param since the day after which it can be kept, counted from the epoch: once it was made, and its window is open
 * @param first as it was first made
 * @param about what it is about, by all its reports
 * @param verbs its first word, by all its reports; of many, those that more than one in five of them have
 * @param heads its verb and what stands next to it, by all its reports
 * @param holders who is to do it, by all its reports
 * @param sides their states
 * @param told all that the words of its reports are about
 * @param subjects what stands before its verb is about, one by one of its reports ("the review will be complete")
 * @param principals whom these words name, those apart who only say it
 * @param towards the states on whose side those stand whom it itself names, by the last of its reports
 * @param window when it is due by the word that holds now
 */
record Deed(
        long since,
        Told<Commitment> first,
        Set<String> about,
        Set<String> verbs,
        Set<String> heads,
        Set<PartyId> holders,
        Set<String> sides,
        Set<String> told,
        List<Set<String>> subjects,
        Principals principals,
        Set<String> towards,
        Interval window) {

    /** One in so many reports, or fewer, may tell a deed by a verb that is none of it ("which comes before he meets her"). */
    private static final int SELDOM = 5;

    /** Stands for any verb or noun of completing. */
    static final String COMPLETING = "to complete";

    /** @param window when it is due by the word that holds now */
    static Deed of(Joined<Commitment> pledge, Interval window, Articles articles, Phrases phrases) {
        var about = new TreeSet<String>();
        var verbs = new TreeMap<String, Integer>();
        var heads = new TreeSet<String>();
        var holders = new LinkedHashSet<PartyId>();
        var sides = new TreeSet<String>();
        var all = new TreeSet<String>();
        var subjects = new ArrayList<Set<String>>();
        for (var told : pledge.told()) {
            about.addAll(about(told, phrases));
            var words = articles.tokens(told.article(), told.finding().what());
            if (!words.isEmpty()) verbs.merge(phrases.stem(words.getFirst().lower()), 1, Integer::sum);
            heads.addAll(phrases.beginning(words));
            holders.addAll(told.parties());
            sides.addAll(told.sides());
            all.addAll(told(told, articles));
            subjects.add(subject(told, articles));
        }
        var first = pledge.told().getFirst();
        return new Deed(
                since(first, window),
                first,
                about,
                usual(verbs, pledge.told().size(), first(pledge, articles, phrases)),
                heads,
                holders,
                sides,
                all,
                subjects,
                principals(pledge, articles),
                towards(pledge.told().getLast(), articles),
                window);
    }

    /** The verbs of most reports, and that of the first, which says what the line is. */
    private static Set<String> usual(Map<String, Integer> verbs, int reports, Optional<String> first) {
        return verbs.entrySet().stream()
                .filter(verb -> verb.getValue() * SELDOM > reports
                        || first.filter(verb.getKey()::equals).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> first(Joined<Commitment> pledge, Articles articles, Phrases phrases) {
        var first = pledge.told().getFirst();
        return articles.tokens(first.article(), first.finding().what()).stream()
                .findFirst()
                .map(word -> phrases.stem(word.lower()));
    }

    /** What is due on a day may be done on the day on which it is said. */
    private static long since(Told<Commitment> first, Interval window) {
        long opens = Days.from(window) - 1;
        return Days.isDay(window) ? opens : Math.max(first.day(), opens);
    }

    private static Set<String> told(Told<Commitment> told, Articles articles) {
        var words = new TreeSet<>(told.about());
        words.addAll(articles.aboutEvidence(told.article(), told.finding()));
        return words;
    }

    private static Set<String> subject(Told<Commitment> told, Articles articles) {
        var what = told.finding().what();
        var subject = new TreeSet<String>();
        for (var span : told.finding().grounds().evidence()) {
            if (span.start() < what.start() && span.contains(what))
                subject.addAll(articles.about(told.article(), new Span(span.start(), what.start())));
        }
        subject.removeIf(
                each -> each.startsWith(Subjects.TIME) || Subjects.party(each).isPresent());
        return subject;
    }

    /** By the last report that names two sides. */
    private static Principals principals(Joined<Commitment> pledge, Articles articles) {
        return pledge.told().reversed().stream()
                .map(told -> principals(told, articles))
                .filter(Principals::isPair)
                .findFirst()
                .orElseGet(() -> principals(pledge.told().getLast(), articles));
    }

    private static Set<String> towards(Told<Commitment> told, Articles articles) {
        return articles.sidesAmong(articles.about(told.article(), told.finding().what()));
    }

    private static Principals principals(Told<Commitment> told, Articles articles) {
        var named = new HashSet<PartyId>();
        for (var subject : told(told, articles)) Subjects.party(subject).ifPresent(named::add);
        named.removeAll(articles.parties(told.article(), told.finding().madeBy()));
        named.addAll(told.parties());
        return Principals.of(named, articles);
    }

    /** What one report of it is about; finishing, wrapping up and concluding are one, and times tell nothing of it. */
    static Set<String> about(Told<Commitment> told, Phrases phrases) {
        var deed = new TreeSet<>(told.about());
        deed.removeIf(subject -> subject.startsWith(Subjects.TIME));
        var completing = phrases.of("completing", deed);
        if (!completing.isEmpty()) {
            deed.removeAll(completing);
            deed.add(COMPLETING);
        }
        return deed;
    }

    /** Whether it is said to be done by a day before it was said. */
    boolean isOfThePast() {
        return Days.to(window) < Days.from(first.finding().madeOn()) || Days.to(window) < first.day();
    }

    boolean isForecast() {
        return first.finding().kind() == Commitment.Kind.PREDICTION;
    }

    boolean isCompleting() {
        return about.contains(COMPLETING);
    }

    /** Whether it is that something will not be done. */
    static boolean isNegative(Commitment commitment) {
        return switch (commitment.kind()) {
            case NEGATIVE_PLAN, REFUSAL -> true;
            default -> commitment.negated();
        };
    }
}
