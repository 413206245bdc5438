package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Weights;
import dev.readout.model.Commitment;
import dev.readout.model.Interval;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.Report;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the commitments of all articles together pledge by pledge, each with what became of it. Threads may share it. */
public final class FindPledges {

    private static final Articles.Taking<Commitment> TAKING =
            new Articles.Taking<>(commitment -> List.of(commitment.what()), Commitment::holder, Commitment::madeOn);

    private final Phrases phrases;

    public FindPledges(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * By the end of their windows, those without one last.
     *
     * @param happened what is known to have come about, to judge outcomes by
     */
    public List<Pledge> in(Articles articles, Happened happened) {
        var all = articles.told(reading -> reading.policy().commitments(), TAKING);
        var weights =
                new Weights(all.stream().map(told -> Deed.about(told, phrases)).toList());
        var judge = new JudgeOutcomes(articles, phrases, weights, happened);
        return new JoinReports<>(new SamePledge(articles, phrases, weights))
                .join(all).stream()
                        .map(joined -> pledge(articles, joined, judge))
                        .sorted(Comparator.comparingLong(pledge -> Days.to(pledge.window())))
                        .toList();
    }

    private Pledge pledge(Articles articles, JoinReports.Joined<Commitment> joined, JudgeOutcomes judge) {
        var window = window(joined.reports());
        return new Pledge(
                LineId.of(joined.reports().getFirst().ref()),
                name(articles, joined.reports()),
                holder(joined),
                window,
                judge.of(joined, window),
                joined.reports());
    }

    /** The last one that ends; the last when none does. */
    private static Interval window(List<Report<Commitment>> reports) {
        return reports.reversed().stream()
                .map(report -> report.finding().window())
                .filter(window -> window.to().isPresent())
                .findFirst()
                .orElse(reports.getLast().finding().window());
    }

    /** As the surest report words it. */
    private String name(Articles articles, List<Report<Commitment>> reports) {
        var best = reports.stream()
                .reduce((one, other) -> other.finding().grounds().confidence()
                                > one.finding().grounds().confidence()
                        ? other
                        : one)
                .orElseThrow();
        return phrases.name(articles.words(best.article(), best.finding().what()));
    }

    /** Whom most reports name, the surest of several. */
    private static List<PartyId> holder(JoinReports.Joined<Commitment> joined) {
        var told =
                joined.told().stream().filter(each -> !each.parties().isEmpty()).toList();
        var named = told.stream().collect(Collectors.groupingBy(Told::parties, Collectors.counting()));
        return told.stream()
                .max(Comparator.<Told<Commitment>>comparingLong(each -> named.getOrDefault(each.parties(), 0L))
                        .thenComparingDouble(each -> each.finding().grounds().confidence()))
                .map(each -> List.copyOf(each.parties()))
                .orElse(List.of());
    }
}
