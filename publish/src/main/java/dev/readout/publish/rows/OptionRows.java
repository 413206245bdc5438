package dev.readout.publish.rows;

import dev.readout.model.Move;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The options board: a group a status, what is decided first; an option with all its moves. */
final class OptionRows {

    /** From what is decided to what is only talked of. */
    private static final List<Move.Status> ORDER = List.of(
            Move.Status.ADOPTED,
            Move.Status.RULED_OUT,
            Move.Status.CONTINUED,
            Move.Status.OFFERED,
            Move.Status.DEMANDED,
            Move.Status.REJECTED,
            Move.Status.ON_TABLE,
            Move.Status.UNDER_REVIEW,
            Move.Status.WARNED,
            Move.Status.RAISED);

    private final Dossier dossier;
    private final Telling telling;

    OptionRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var status : ORDER) {
            var rows = dossier.policy().options().stream()
                    .filter(option -> option.status() == status)
                    .sorted(Comparator.comparingInt((PolicyOption option) -> -dossier.origins(option.articles()))
                            .thenComparingInt(option -> -option.reports().size()))
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) groups.add(Group.of(Capital.first(Terms.of(status)), rows));
        }
        return groups;
    }

    private Row row(PolicyOption option) {
        var standing = option.standing();
        var row = telling.row(option)
                .when(Telling.when(standing.finding().on()))
                .head(Terms.of(option.status()))
                .who(telling.voices().whose(standing))
                .part("", Visible.line(option.name()))
                .fact(option.family() == Move.Family.OTHER ? "" : word(option.family()))
                .evidence(standing.evidence());
        if (option.reports().size() > 1) option.reports().forEach(move -> row.step(step(move)));
        option.reports().forEach(move -> row.mark(mark(move)));
        return row.build();
    }

    private Row.Step step(Report<Move> move) {
        return telling.step(move, move.finding().on(), Terms.of(move.finding().status()));
    }

    private Row.Mark mark(Report<Move> move) {
        var who = telling.voices().whose(move);
        var label = Terms.of(move.finding().status()) + (who.isEmpty() ? "" : ", " + who);
        return new Row.Mark(
                word(move.finding().status()).replace(' ', '-'), move.finding().on(), label, move.evidence());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
