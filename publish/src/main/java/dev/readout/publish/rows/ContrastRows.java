package dev.readout.publish.rows;

import dev.readout.model.Contrast;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Dossier;
import java.util.List;

/** With which other policy this one is compared. */
final class ContrastRows {

    private final Dossier dossier;
    private final Telling telling;

    ContrastRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Group> groups() {
        var rows = dossier.policy().contrasts().stream().map(this::row).toList();
        return rows.isEmpty() ? List.of() : List.of(Group.of("Set against other policies", rows));
    }

    private Row row(Alike<Contrast> line) {
        var best = line.best();
        return telling.row(line)
                .head("Compared")
                .who(telling.voices().whose(best))
                .part("this", telling.words(best, best.finding().subject()))
                .part("with", telling.words(best, best.finding().comparedWith()))
                .build();
    }
}
