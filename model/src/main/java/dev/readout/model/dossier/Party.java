package dev.readout.model.dossier;

import dev.readout.model.Actor;
import java.util.List;

/**
 * An actor over all articles: the same person, state or body, however each article calls it.
 *
 * <p>Unnamed sources of different articles are different parties until something shows that they are one.
 *
 * @param id unique within the dossier
 * @param kind what it is
 * @param name its fullest name
 * @param roles offices and descriptions, as printed, most often used first, each once
 * @param actors how each article knows it, in the order of the readings; not empty
 */
public record Party(PartyId id, Actor.Kind kind, String name, List<String> roles, List<ActorRef> actors) {

    public Party {
        if (name.isBlank()) throw new IllegalArgumentException("name must not be blank");
        if (actors.isEmpty()) throw new IllegalArgumentException("a party must stand in an article: " + name);
        roles = List.copyOf(roles);
        actors = List.copyOf(actors);
    }
}
