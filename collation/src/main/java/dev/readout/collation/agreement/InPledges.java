package dev.readout.collation.agreement;

import dev.readout.collation.words.Days;
import dev.readout.model.Commitment;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets side by side what articles report of one pledge: that it was made, by when, how firmly, and that it was kept. */
final class InPledges {

    /** A window so many days wide or less is a day or a week that somebody named. */
    private static final long NAMED = 10;

    /** From here on, a report is taken for one of the same words. */
    private static final double SAME_WORD = 0.9;

    private final Facts facts;

    InPledges(Facts facts) {
        this.facts = facts;
    }

    List<Agreement> in(List<Pledge> pledges) {
        var rows = new ArrayList<Agreement>();
        for (var pledge : pledges) {
            var fact = facts.of(pledge.holder(), pledge.name());
            facts.agreement(fact, facts.accounts(pledge.reports()), InPolicy.LEAST, "reports of the same deed to come")
                    .ifPresent(rows::add);
            windows(pledge, fact).ifPresent(rows::add);
            hedges(pledge, fact).ifPresent(rows::add);
            done(pledge, fact).ifPresent(rows::add);
        }
        return rows;
    }

    /** Another day or week that was named later, and that cannot be the one named before. */
    private Optional<Agreement> windows(Pledge pledge, String fact) {
        var dated = pledge.reports().stream()
                .filter(report -> isNamed(report) && report.isCertain())
                .toList();
        for (int i = 1; i < dated.size(); i++) {
            var earlier = dated.get(i - 1);
            var later = dated.get(i);
            if (earlier.article().equals(later.article())
                    || Days.apart(earlier.finding().window(), later.finding().window()) == 0
                    || Days.apart(earlier.finding().madeOn(), later.finding().madeOn()) == 0) continue;
            return Optional.of(facts.row(
                    Kind.SUPERSESSION,
                    fact,
                    facts.accounts(List.of(earlier, later)),
                    0.7,
                    "due " + Facts.days(earlier.finding().window()) + ", then "
                            + Facts.days(later.finding().window())));
        }
        return Optional.empty();
    }

    private static boolean isNamed(Report<Commitment> report) {
        var window = report.finding().window();
        return report.finding().due().isPresent() && Days.isClosed(window) && Days.width(window) <= NAMED;
    }

    /** A word held back that is passed on as a firm one. */
    private Optional<Agreement> hedges(Pledge pledge, String fact) {
        var hedged = pledge.reports().stream()
                .filter(report -> report.finding().hedged() && report.isCertain())
                .findFirst();
        if (hedged.isEmpty()) return Optional.empty();
        return pledge.reports().stream()
                .filter(report -> !report.article().equals(hedged.get().article()))
                .filter(report -> !report.finding().hedged() && report.isCertain())
                .filter(report -> report.confidence() >= SAME_WORD
                        && Days.apart(
                                        report.finding().madeOn(),
                                        hedged.get().finding().madeOn())
                                == 0)
                .findFirst()
                .map(report -> facts.row(
                        Kind.DISCREPANCY,
                        fact,
                        facts.accounts(List.of(hedged.get(), report)),
                        0.65,
                        "held back in one report, firm in the other"));
    }

    private Optional<Agreement> done(Pledge pledge, String fact) {
        var outcome = pledge.outcome();
        var state = outcome.state();
        if (state != Pledge.Outcome.State.KEPT && state != Pledge.Outcome.State.LATE) return Optional.empty();
        var shown = outcome.evidence().getFirst();
        var promised = pledge.reports().stream()
                .filter(report -> facts.origins().order(report.article())
                        < facts.origins().order(shown.article()))
                .toList();
        if (promised.isEmpty() || !facts.sharesWords(pledge.name(), shown)) return Optional.empty();
        var accounts = facts.accounts(promised.subList(Math.max(0, promised.size() - 3), promised.size()));
        double sure = accounts.stream().mapToDouble(Account::confidence).max().orElse(0);
        accounts.add(new Account(shown, outcome.confidence()));
        if (Math.min(sure, outcome.confidence()) < InPolicy.SURE) return Optional.empty();
        var how = state == Pledge.Outcome.State.LATE ? "done after the time that was given" : "done as was said";
        return Optional.of(facts.row(
                Kind.SUPERSESSION, fact, accounts, Math.min(sure, outcome.confidence()), "to come, then " + how));
    }
}
