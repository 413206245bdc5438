package dev.readout.collation.party;

import dev.readout.model.Actor;
import dev.readout.model.Reading;
import dev.readout.model.dossier.ActorRef;
import java.util.List;

/**
 * An actor as one article has it.
 *
 * @param names the words that name it there or stand for its name, each once, its own name first
 */
record Appearance(ActorRef ref, Actor actor, List<String> names) {

    Appearance {
        names = List.copyOf(names);
    }

    static Appearance of(Reading reading, Actor actor) {
        var text = reading.article().text();
        var names = new java.util.LinkedHashSet<String>();
        names.add(actor.name());
        for (var mention : actor.mentions()) {
            if (isName(mention)) names.add(text.slice(mention.span()));
        }
        return new Appearance(new ActorRef(reading.article().id(), actor.id()), actor, List.copyOf(names));
    }

    private static boolean isName(Actor.Mention mention) {
        return switch (mention.form()) {
            case NAME, METONYM -> true;
            case DESCRIPTOR, PRONOUN -> false;
        };
    }

    String name() {
        return actor.name();
    }

    Actor.Kind kind() {
        return actor.kind();
    }

    /** Number of times it is mentioned in its article. */
    int weight() {
        return actor.mentions().size();
    }
}
