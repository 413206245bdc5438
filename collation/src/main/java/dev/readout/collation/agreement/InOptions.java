package dev.readout.collation.agreement;

import dev.readout.collation.words.Days;
import dev.readout.model.Move;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Sets side by side what articles report of an option: where it stands, that this has changed, and where they clash. */
final class InOptions {

    /** Days within which the same side cannot both have taken an option and ruled it out. */
    private static final long SAME_DAYS = 1;

    /** Days between two reports of something open from which on they tell of different things. */
    private static final long WHILE_OPEN = 60;

    private final Facts facts;

    InOptions(Facts facts) {
        this.facts = facts;
    }

    List<Agreement> in(List<PolicyOption> options) {
        var rows = new ArrayList<Agreement>();
        for (var option : options) {
            InPolicy.by(option.reports(), report -> report.finding().status(), Move.Status.class)
                    .forEach((status, reports) -> ofOneTime(status, reports)
                            .forEach(some -> stands(option, status, some).ifPresent(rows::add)));
            settled(option).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Agreement> stands(PolicyOption option, Move.Status status, List<Report<Move>> reports) {
        var shown = InPolicy.shown(status);
        return facts.agreement(
                option.name() + ": " + shown, facts.accounts(reports), InPolicy.LEAST, "reports that it is " + shown);
    }

    /** What is taken or dropped is so on a day: reports of days far apart tell of different things. */
    private List<List<Report<Move>>> ofOneTime(Move.Status status, List<Report<Move>> reports) {
        return facts.ofOneTime(reports, Move::on, isOpen(status) ? WHILE_OPEN : Facts.AT_ONCE);
    }

    /** An option that somebody held open and has taken or dropped since, or on the very same day. */
    private Optional<Agreement> settled(PolicyOption option) {
        var sure = option.reports().stream().filter(this::isSure).toList();
        for (int i = 1; i < sure.size(); i++) {
            var after = sure.get(i);
            for (int j = i - 1; j >= 0; j--) {
                var before = sure.get(j);
                if (!isOfTheSame(before, after)) continue;
                var row = row(option, before, after);
                if (row.isPresent()) return row;
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Agreement> row(PolicyOption option, Report<Move> before, Report<Move> after) {
        var from = before.finding().status();
        var to = after.finding().status();
        if (before.article().equals(after.article())) return Optional.empty();
        boolean clash = (isTaken(from) && isDropped(to)) || (isDropped(from) && isTaken(to));
        boolean settled = isOpen(from) && (isTaken(to) || isDropped(to));
        if (!clash && !settled) return Optional.empty();
        boolean sameDays = Days.apart(before.finding().on(), after.finding().on()) <= SAME_DAYS
                && Days.isClosed(before.finding().on())
                && Days.isClosed(after.finding().on());
        var kind = clash && sameDays ? Kind.CONTRADICTION : Kind.SUPERSESSION;
        var both = InPolicy.shown(from) + (kind == Kind.CONTRADICTION ? " in one, " : ", then ") + InPolicy.shown(to);
        return Optional.of(facts.row(
                kind,
                option.name() + ": " + both,
                facts.accounts(List.of(before, after)),
                kind == Kind.CONTRADICTION ? 0.6 : 0.7,
                kind == Kind.CONTRADICTION ? "of one side and the same days" : "where the option stands has changed"));
    }

    private boolean isSure(Report<Move> report) {
        return report.isCertain() && facts.account(report).confidence() >= InPolicy.SURE;
    }

    private boolean isOfTheSame(Report<Move> one, Report<Move> other) {
        return !Collections.disjoint(
                facts.parties(one.article(), one.finding().by()),
                facts.parties(other.article(), other.finding().by()));
    }

    private static boolean isOpen(Move.Status status) {
        return switch (status) {
            case ON_TABLE, UNDER_REVIEW, OFFERED, DEMANDED -> true;
            case RAISED, RULED_OUT, ADOPTED, REJECTED, CONTINUED, WARNED -> false;
        };
    }

    private static boolean isTaken(Move.Status status) {
        return status == Move.Status.ADOPTED || status == Move.Status.CONTINUED;
    }

    private static boolean isDropped(Move.Status status) {
        return status == Move.Status.RULED_OUT || status == Move.Status.REJECTED;
    }
}
