package dev.readout.collation.party;

import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom the articles mean by their actors. Immutable; threads may share it. */
public final class Meant {

    private final Map<ActorRef, PartyId> partyOf = new HashMap<>();

    public Meant(List<Party> parties) {
        for (var party : parties) party.actors().forEach(ref -> partyOf.put(ref, party.id()));
    }

    /** The party that an article means by this actor, if it is known. */
    public Optional<PartyId> party(ArticleId article, ActorId actor) {
        return Optional.ofNullable(partyOf.get(new ActorRef(article, actor)));
    }

    /** The parties that an article means by these actors, each once, in their order. */
    public Set<PartyId> parties(ArticleId article, List<ActorId> actors) {
        var parties = new LinkedHashSet<PartyId>();
        for (var actor : actors) party(article, actor).ifPresent(parties::add);
        return parties;
    }
}
