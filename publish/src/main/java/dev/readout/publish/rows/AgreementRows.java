package dev.readout.publish.rows;

import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.List;

/** How reports of one fact stand to each other, both texts shown: what cannot be true together first. */
final class AgreementRows {

    private static final int MOST_CHARACTERS = 220;
    private static final int MOST_TEXTS = 4;

    private static final List<Agreement.Kind> ORDER = List.of(
            Agreement.Kind.CONTRADICTION,
            Agreement.Kind.DISCREPANCY,
            Agreement.Kind.SUPERSESSION,
            Agreement.Kind.AGREEMENT,
            Agreement.Kind.GARBLED,
            Agreement.Kind.SINGLE_SOURCE);

    private final Dossier dossier;

    AgreementRows(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        var all = dossier.agreements();
        for (var kind : ORDER) {
            var rows = new ArrayList<Row>();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).kind() == kind) rows.add(row(i + 1, all.get(i)));
            }
            if (!rows.isEmpty()) groups.add(Group.of(name(kind), rows));
        }
        return groups;
    }

    private static String name(Agreement.Kind kind) {
        return switch (kind) {
            case AGREEMENT -> "Carried by several";
            case DISCREPANCY -> "Where reports differ";
            case CONTRADICTION -> "Where reports contradict each other";
            case SUPERSESSION -> "Where a later report replaces an earlier one";
            case GARBLED -> "Garbled";
            case SINGLE_SOURCE -> "Resting on one source";
        };
    }

    private Row row(int number, Agreement agreement) {
        var row = Row.of("g-" + number)
                .head(Capital.first(Visible.line(agreement.fact())))
                .who(Terms.of(agreement.kind()))
                .fact(Visible.line(agreement.why()))
                .carried(Count.of(agreement.articles().size(), "article") + ", "
                        + Count.of(agreement.origins(), "origin"))
                .evidence(agreement.evidence())
                .doubt(agreement.confidence() >= Agreement.CERTAIN ? "" : Visible.line(agreement.why()));
        agreement.evidence().stream().limit(MOST_TEXTS).forEach(words -> row.part(outlet(words), words(words)));
        return row.build();
    }

    private String outlet(Evidence evidence) {
        var article = dossier.article(evidence.article());
        return Outlets.name(article) + ", " + Dates.brief(article.published().interval());
    }

    private String words(Evidence evidence) {
        return Excerpt.of(Visible.line(dossier.words(evidence)), MOST_CHARACTERS);
    }
}
