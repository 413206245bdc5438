package dev.readout.server.curation;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The actors of a reading, and those whom people name beside them. Not for sharing between threads. */
final class Cast {

    private final Reading reading;
    private final Function<String, Optional<Actor.Kind>> kinds;
    private final List<Actor> actors;

    /** @param kinds what somebody of a name is elsewhere; a person where nobody knows */
    Cast(Reading reading, Function<String, Optional<Actor.Kind>> kinds) {
        this.reading = reading;
        this.kinds = kinds;
        this.actors = new ArrayList<>(reading.actors());
    }

    /** Who is called so: somebody whom the article names, else somebody new, mentioned in these words. */
    ActorId of(String name, Span where) {
        return actors.stream()
                .filter(actor -> isCalled(actor, name))
                .findFirst()
                .map(Actor::id)
                .orElseGet(() -> enter(name, where));
    }

    List<Actor> actors() {
        return List.copyOf(actors);
    }

    private boolean isCalled(Actor actor, String name) {
        return actor.name().equalsIgnoreCase(name)
                || actor.mentions().stream()
                        .filter(mention -> mention.form() == Actor.Mention.Form.NAME)
                        .anyMatch(mention ->
                                reading.article().text().slice(mention.span()).equalsIgnoreCase(name));
    }

    private ActorId enter(String name, Span where) {
        var taken = actors.stream().map(actor -> actor.id().value()).toList();
        var id = Stream.iterate(1, n -> n + 1)
                .map(n -> "d" + n)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .map(ActorId::new)
                .orElseThrow();
        var mention = new Actor.Mention(where, Actor.Mention.Form.DESCRIPTOR);
        var kind = kinds.apply(name).orElse(Actor.Kind.PERSON);
        actors.add(new Actor(id, kind, name, List.of(), List.of(mention)));
        return id;
    }
}
