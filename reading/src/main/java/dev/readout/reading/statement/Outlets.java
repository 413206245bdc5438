package dev.readout.reading.statement;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import dev.readout.reading.actor.Actors;
import java.util.List;
import java.util.TreeMap;

/** Where an article mentions outlets and agencies, to be looked up by place. Not for sharing. */
final class Outlets {

    private final TreeMap<Integer, ActorId> byStart = new TreeMap<>();

    static Outlets of(Actors actors) {
        var outlets = new Outlets();
        for (var actor : actors.all()) {
            if (actor.kind() != Actor.Kind.OUTLET) continue;
            actor.mentions()
                    .forEach(mention -> outlets.byStart.put(mention.span().start(), actor.id()));
        }
        return outlets;
    }

    /** The outlets mentioned within a span, each once, in the order of the text. */
    List<ActorId> within(Span span) {
        return byStart.subMap(span.start(), span.end()).values().stream()
                .distinct()
                .toList();
    }
}
