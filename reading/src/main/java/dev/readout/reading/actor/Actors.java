package dev.readout.reading.actor;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import java.util.List;

/** The actors of one article, to be looked up by the words that mention them. */
public record Actors(List<Actor> all) {

    public Actors {
        all = List.copyOf(all);
    }

    /**
     * Who is meant by these words: the actors whose mention is, or is the head of, the phrase at the span; several for
     * a plural ("the ministers", "they"), none when nobody is known to be meant.
     */
    public List<ActorId> meantBy(Span phrase) {
        return all.stream()
                .filter(actor -> actor.mentions().stream().anyMatch(mention -> phrase.contains(mention.span())))
                .map(Actor::id)
                .toList();
    }
}
