package dev.readout.publish.page;

import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Party;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.util.List;

/** Lists who is who. */
final class ShowParties {

    /** As many roles as say who somebody is; articles call a head of state many things. */
    private static final int MOST_ROLES = 4;

    private static final int MOST_CHARACTERS = 90;

    private final Dossier dossier;
    private final Filters filters;
    private final FirstSaid first;

    ShowParties(Dossier dossier, Filters filters) {
        this.dossier = dossier;
        this.filters = filters;
        this.first = new FirstSaid(dossier.utterances());
    }

    PartiesView view() {
        return new PartiesView(
                filters.bySpoken().stream().map(this::row).toList(),
                dossier.parties().stream()
                        .filter(party -> filters.spoken(party) == 0)
                        .map(this::row)
                        .toList());
    }

    private PartiesView.Row row(Party party) {
        return new PartiesView.Row(
                "who-" + party.id(),
                Visible.line(party.name()),
                Manners.word(party.kind()),
                roles(party),
                filters.spoken(party),
                link(party),
                party.actors().stream().map(ActorRef::article).distinct().count());
    }

    private static List<String> roles(Party party) {
        return party.roles().stream()
                .map(Visible::line)
                .filter(role -> !role.equalsIgnoreCase(party.name()))
                .limit(MOST_ROLES)
                .map(role -> Excerpt.of(role, MOST_CHARACTERS))
                .toList();
    }

    private String link(Party party) {
        var filter = filters.link(party.id());
        if (!filter.isEmpty()) return filter;
        return first.link(party.id());
    }
}
