package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Subjects;
import dev.readout.model.Move;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What those decided, as several articles tell, who had said that they would decide, or announce what they decided. */
final class Decided implements JudgeOutcomes.Deeds {

    /** So many decisions of one party after a pledge are looked at. */
    private static final int MOST = 40;

    private final Articles articles;
    private final Phrases phrases;
    private final Map<PartyId, NavigableMap<Long, List<Taken>>> decisions = new HashMap<>();

    Decided(Articles articles, Phrases phrases, List<PolicyOption> options) {
        this.articles = articles;
        this.phrases = phrases;
        for (var option : options) add(option);
    }

    /**
     * A report that something was decided.
     *
     * @param about what its words are about
     */
    private record Taken(Report<Move> report, long day, Set<String> about) {}

    private void add(PolicyOption option) {
        var adopted = option.reports().stream().filter(this::isAdopted).toList();
        boolean several = adopted.stream().map(Report::article).distinct().count() > 1;
        for (var report : adopted) {
            var about = about(report);
            if (several || !phrases.of("deciding", about).isEmpty()) add(report, about);
        }
    }

    private void add(Report<Move> report, Set<String> about) {
        var taken = new Taken(
                report, articles.day(report.article(), report.finding().on()), about);
        for (var party : articles.parties(report.article(), report.finding().by())) {
            decisions
                    .computeIfAbsent(party, any -> new TreeMap<>())
                    .computeIfAbsent(taken.day(), any -> new ArrayList<>())
                    .add(taken);
        }
    }

    /** Told as done, not as something pledged. */
    private boolean isAdopted(Report<Move> report) {
        return report.isCertain()
                && report.finding().status() == Move.Status.ADOPTED
                && phrases.of("ahead", about(report)).isEmpty();
    }

    private Set<String> about(Report<Move> report) {
        var about =
                new TreeSet<>(articles.about(report.article(), report.finding().option()));
        about.addAll(articles.aboutEvidence(report.article(), report.finding()));
        return about;
    }

    @Override
    public Optional<Kept> keeping(Deed deed) {
        if (phrases.of("deciding", deed.heads()).isEmpty() || deed.isForecast()) return Optional.empty();
        var object = object(deed);
        return deed.holders().stream()
                .flatMap(holder -> after(holder, deed))
                .filter(taken -> shows(taken, object, deed))
                .min(Comparator.comparingLong(Taken::day))
                .map(Decided::kept);
    }

    private Stream<Taken> after(PartyId holder, Deed deed) {
        return decisions.getOrDefault(holder, new TreeMap<>()).tailMap(deed.since(), false).values().stream()
                .flatMap(List::stream)
                .limit(MOST);
    }

    /** What is to be decided on, as far as it is told. */
    private Set<String> object(Deed deed) {
        var object = phrases.without(deed.about(), "vague", "deciding", "completing", "holding");
        object.remove(Deed.COMPLETING);
        object.removeIf(subject -> subject.startsWith(Subjects.PARTY));
        return object;
    }

    /** Of a deed that names much that the decision does not, another decision is meant. */
    private static boolean shows(Taken taken, Set<String> object, Deed deed) {
        boolean elsewhere = !taken.report().article().equals(deed.first().article())
                || Days.isClosed(taken.report().finding().on());
        var shared = new TreeSet<>(object);
        shared.retainAll(taken.about());
        return elsewhere && (object.size() < 2 || !shared.isEmpty());
    }

    private static Kept kept(Taken taken) {
        return new Kept(
                taken.day(),
                taken.report().finding().on(),
                taken.report().evidence(),
                0.65,
                "a decision of theirs is told");
    }
}
