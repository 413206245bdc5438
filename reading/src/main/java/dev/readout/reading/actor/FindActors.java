package dev.readout.reading.actor;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import java.util.List;

/** Finds the actors of an article and joins their names, roles, metonyms and pronouns. Threads may share it. */
public final class FindActors {

    public FindActors(Knowledge knowledge) {}

    /** All actors of the article. */
    public Actors in(LinguisticText text) {
        return new Actors(List.of());
    }
}
