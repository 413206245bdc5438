package dev.readout.publish.rows;

import dev.readout.model.Condition;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import java.util.List;

/** What is made to depend on what. */
final class ConditionRows {

    private final Dossier dossier;
    private final Telling telling;

    ConditionRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Group> groups() {
        var rows = dossier.policy().conditions().stream().map(this::row).toList();
        return rows.isEmpty() ? List.of() : List.of(Group.of("Conditions", rows));
    }

    private Row row(Alike<Condition> line) {
        var best = line.best();
        var condition = best.finding();
        return telling.row(line)
                .head(Capital.first(Terms.of(condition.type())))
                .who(telling.voices().whose(best))
                .part("", telling.words(best))
                .build();
    }
}
