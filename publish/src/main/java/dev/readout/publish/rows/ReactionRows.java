package dev.readout.publish.rows;

import dev.readout.model.Reaction;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How the policy is taken: against it, for it, and what urges. */
final class ReactionRows {

    private static final Set<Reaction.Tone> FOR = EnumSet.of(Reaction.Tone.PRAISE, Reaction.Tone.WELCOME);

    private static final Set<Reaction.Tone> URGING =
            EnumSet.of(Reaction.Tone.EXHORTATION, Reaction.Tone.DEMAND, Reaction.Tone.CONCERN, Reaction.Tone.SILENCE);

    private final Dossier dossier;
    private final Telling telling;

    ReactionRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        var against = EnumSet.allOf(Reaction.Tone.class);
        against.removeAll(FOR);
        against.removeAll(URGING);
        add(groups, "Reactions against", against);
        add(groups, "Reactions in favour", FOR);
        add(groups, "Appeals, concern and silence", URGING);
        return groups;
    }

    private void add(List<Group> groups, String name, Set<Reaction.Tone> tones) {
        var rows = dossier.policy().reactions().stream()
                .filter(line -> tones.contains(line.best().finding().tone()))
                .sorted(Comparator.comparingInt((Alike<Reaction> line) -> -dossier.origins(line.articles())))
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) groups.add(Group.of(name, rows));
    }

    private Row row(Alike<Reaction> line) {
        var best = line.best();
        var toward = telling.voices().names(best.article(), best.finding().toward());
        return telling.row(line)
                .when(Telling.when(best.finding().on()))
                .head(Capital.first(Terms.of(best.finding().tone())) + (toward.isEmpty() ? "" : ", to " + toward))
                .who(telling.voices().whose(best))
                .part("", telling.words(best))
                .build();
    }
}
