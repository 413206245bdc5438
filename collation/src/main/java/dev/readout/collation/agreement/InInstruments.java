package dev.readout.collation.agreement;

import dev.readout.model.Move;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reports that one side holds instruments of one sort open, whatever each of them calls the instrument.
 *
 * <p>Never certain: what is of one sort need not be of one mind.
 */
final class InInstruments {

    /** Days between two reports from which on they tell of different times. */
    private static final long WHILE_OPEN = 60;

    private final Facts facts;
    private final Map<PartyId, String> sides;

    /** @param sides the state on whose side a party stands */
    InInstruments(Facts facts, Map<PartyId, String> sides) {
        this.facts = facts;
        this.sides = sides;
    }

    List<Agreement> in(List<PolicyOption> options) {
        var open = new TreeMap<String, List<Report<Move>>>();
        for (var option : options) {
            for (var report : option.reports()) add(open, report);
        }
        var rows = new ArrayList<Agreement>();
        for (var reports : open.values()) {
            for (var run : facts.ofOneTime(reports, Move::on, WHILE_OPEN)) row(run).ifPresent(rows::add);
        }
        return rows;
    }

    private void add(Map<String, List<Report<Move>>> open, Report<Move> report) {
        var move = report.finding();
        boolean held = move.status() == Move.Status.ON_TABLE || move.status() == Move.Status.UNDER_REVIEW;
        if (!held || move.family() == Move.Family.OTHER || !move.grounds().isCertain()) return;
        for (var by : facts.parties(report.article(), move.by())) {
            var side = sides.get(by);
            if (side == null) continue;
            open.computeIfAbsent(side + " " + move.family(), any -> new ArrayList<>())
                    .add(report);
            return;
        }
    }

    private Optional<Agreement> row(List<Report<Move>> run) {
        var by = new LinkedHashSet<PartyId>();
        run.forEach(report ->
                by.addAll(facts.parties(report.article(), report.finding().by())));
        var family = run.getFirst().finding().family().name().toLowerCase(Locale.ROOT);
        var accounts = run.stream()
                .map(report -> new Account(
                        report.evidence().getFirst(),
                        Math.min(InPolicy.SURE, report.finding().grounds().confidence())))
                .toList();
        return facts.agreement(
                facts.names(List.copyOf(by)) + ": " + family + " held open",
                accounts,
                InPolicy.SURE,
                "one side, instruments of one sort");
    }
}
