package dev.readout.publish.page;

import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Utterance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each party said first: where its name leads when it has no filter. */
final class FirstSaid {

    private final Map<PartyId, String> links = new HashMap<>();

    FirstSaid(List<Utterance> utterances) {
        for (var said : utterances) said.parties().forEach(party -> links.putIfAbsent(party, "#" + said.id()));
    }

    /** The place of its first act of speech; empty when it has none. */
    String link(PartyId party) {
        return links.getOrDefault(party, "");
    }
}
