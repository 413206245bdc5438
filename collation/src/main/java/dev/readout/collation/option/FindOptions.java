package dev.readout.collation.option;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports;
import dev.readout.collation.line.Phrases;
import dev.readout.model.Grounds;
import dev.readout.model.Move;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings the moves of all articles together option by option, and says where each stands. Threads may share it. */
public final class FindOptions {

    private static final Articles.Taking<Move> TAKING =
            new Articles.Taking<>(move -> List.of(move.option()), Move::by, Move::on);

    private final Phrases phrases;

    public FindOptions(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The option that moved last first. Moves that name no instrument ("such an option") stand in none. */
    public List<PolicyOption> in(Articles articles) {
        var all = articles.told(reading -> reading.policy().options(), TAKING);
        var same = new SameOption(articles, phrases, all);
        var named = all.stream().filter(told -> !same.bare(told).isEmpty()).toList();
        return new JoinReports<>(same)
                .join(named).stream()
                        .sorted(Comparator.comparingLong(
                                joined -> -joined.told().getLast().day()))
                        .map(joined -> option(articles, joined))
                        .toList();
    }

    private PolicyOption option(Articles articles, JoinReports.Joined<Move> joined) {
        var reports = joined.reports();
        var names = reports.stream()
                .map(report -> phrases.name(
                        articles.words(report.article(), report.finding().option())))
                .toList();
        var first = reports.getFirst();
        return new PolicyOption(LineId.of(first.ref()), name(names), family(reports), standing(joined), reports);
    }

    /** What most reports call it; where that is only which sort of thing it is ("deal"), what most of the others do. */
    private String name(List<String> names) {
        var telling = names.stream()
                .filter(name -> !phrases.is("sorts", name.toLowerCase(Locale.ROOT)))
                .toList();
        return Phrases.mostUsed(telling.isEmpty() ? names : telling);
    }

    private static Move.Family family(List<Report<Move>> reports) {
        var families = reports.stream().map(report -> report.finding().family()).toList();
        return families.stream()
                .filter(family -> family != Move.Family.OTHER)
                .max(Comparator.<Move.Family>comparingInt(family ->
                                (int) families.stream().filter(family::equals).count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(Move.Family.OTHER);
    }

    /**
     * The last move that is sure and somebody's own, or what somebody is surely told to have done since; failing that the
     * last sure one, the last that more than a question put there, the last.
     */
    private static Report<Move> standing(JoinReports.Joined<Move> joined) {
        return last(joined, Weight.OWN)
                .map(own -> last(joined, Weight.DONE)
                        .filter(done -> day(joined, done) > day(joined, own))
                        .orElse(own))
                .or(() -> last(joined, Weight.CERTAIN))
                .or(() -> last(joined, Weight.MOVED))
                .orElse(joined.reports().getLast());
    }

    private static long day(JoinReports.Joined<Move> joined, Report<Move> report) {
        return joined.told().get(joined.reports().indexOf(report)).day();
    }

    private enum Weight {
        OWN,
        DONE,
        CERTAIN,
        MOVED
    }

    /** Of several on the last day, the surest. */
    private static Optional<Report<Move>> last(JoinReports.Joined<Move> joined, Weight weight) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < joined.reports().size(); i++) {
            if (weighs(joined.reports().get(i), weight)) found.add(i);
        }
        return found.stream()
                .max(Comparator.<Integer>comparingLong(i -> joined.told().get(i).day())
                        .thenComparingDouble(
                                i -> joined.reports().get(i).finding().grounds().confidence())
                        .thenComparingInt(i -> i))
                .map(joined.reports()::get);
    }

    private static boolean weighs(Report<Move> report, Weight weight) {
        var move = report.finding();
        boolean moved = move.status() != Move.Status.RAISED;
        return switch (weight) {
            case OWN -> moved && report.isCertain() && move.grounds().voice() == Grounds.Voice.SPEAKER;
            case DONE ->
                report.isCertain()
                        && move.status() == Move.Status.ADOPTED
                        && !move.by().isEmpty();
            case CERTAIN -> moved && report.isCertain();
            case MOVED -> moved;
        };
    }
}
