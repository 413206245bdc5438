package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.words.Recent;
import dev.readout.collation.words.Weighed;
import dev.readout.collation.words.Weights;
import dev.readout.model.Move;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Options adopted later by the side that had said it would. */
final class MovesMade implements JudgeOutcomes.Deeds {

    private static final double MOSTLY = 0.7;

    private final Articles articles;
    private final Phrases phrases;
    private final Weights weights;
    private final List<Adopted> options = new ArrayList<>();
    private final Recent byWord = new Recent();

    MovesMade(Articles articles, Phrases phrases, Weights weights, List<PolicyOption> options) {
        this.articles = articles;
        this.phrases = phrases;
        this.weights = weights;
        for (var option : options) {
            var adopted = option.reports().stream().filter(this::isAdopted).toList();
            if (adopted.isEmpty()) continue;
            var topic = topic(option);
            for (var subject : topic) byWord.add(Recent.key(subject), this.options.size());
            this.options.add(new Adopted(weights.weighed(topic), adopted));
        }
    }

    /** What an option is about, and the reports that tell it done. */
    private record Adopted(Weighed topic, List<Report<Move>> reports) {}

    /** Adopted, and not told as something that is still to be done. */
    private boolean isAdopted(Report<Move> report) {
        return report.isCertain()
                && report.finding().status() == Move.Status.ADOPTED
                && report.evidence().stream().noneMatch(this::looksAhead);
    }

    private boolean looksAhead(Evidence words) {
        return articles.isPledged(words.article(), words.span())
                || articles.tokens(words.article(), words.span()).stream()
                        .anyMatch(word -> phrases.hasStem("ahead", word.lower()));
    }

    private Set<String> topic(PolicyOption option) {
        var first = option.reports().getFirst();
        return phrases.without(articles.about(first.article(), first.finding().option()), "vague");
    }

    @Override
    public Optional<Kept> keeping(Deed deed) {
        var told = phrases.without(deed.about(), "vague");
        var weighed = weights.weighed(told);
        var candidates = new TreeSet<Integer>();
        for (var subject : told) byWord.each(Recent.key(subject), candidates::add);
        var kept = new ArrayList<Report<Move>>();
        for (int candidate : candidates) {
            var option = options.get(candidate);
            if (option.topic().coverage(weighed) < MOSTLY || option.topic().likeness(weighed) < 0.5) continue;
            option.reports().stream().filter(report -> shows(report, deed)).forEach(kept::add);
        }
        return kept.stream()
                .min((one, other) -> Long.compare(day(one), day(other)))
                .map(this::kept);
    }

    private boolean shows(Report<Move> report, Deed deed) {
        var by = articles.parties(report.article(), report.finding().by());
        boolean same =
                !Collections.disjoint(by, deed.holders()) || !Collections.disjoint(articles.sides(by), deed.sides());
        return same
                && isSameTurn(report, deed)
                && !isOnlyTalkedOf(report, deed)
                && !report.article().equals(deed.first().article())
                && day(report) > deed.since();
    }

    /** What was to be left is not kept by what was joined: whatever it was to turn is told to have been turned so. */
    private boolean isSameTurn(Report<Move> report, Deed deed) {
        var turns = phrases.of("turning", deed.about());
        turns.addAll(phrases.of("deeds", deed.about()));
        if (turns.isEmpty()) return true;
        var told =
                new TreeSet<>(articles.about(report.article(), report.finding().option()));
        told.addAll(articles.aboutEvidence(report.article(), report.finding()));
        return !Collections.disjoint(turns, told);
    }

    /** To talk about doing a thing is not to do it. */
    private boolean isOnlyTalkedOf(Report<Move> report, Deed deed) {
        var told = articles.aboutEvidence(report.article(), report.finding());
        return !phrases.of("meeting", told).isEmpty()
                && phrases.of("meeting", deed.heads()).isEmpty();
    }

    private long day(Report<Move> report) {
        return articles.day(report.article(), report.finding().on());
    }

    private Kept kept(Report<Move> report) {
        return new Kept(
                day(report), report.finding().on(), report.evidence(), 0.65, "it is later told to have been done");
    }
}
