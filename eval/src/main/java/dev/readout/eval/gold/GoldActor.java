package dev.readout.eval.gold;

import dev.readout.model.Actor;
import java.util.Set;

/**
 * An actor as the gold has it in one article.
 *
 * @param id unique within the gold
 * @param kind what it is
 * @param name its full name
 * @param forms names, metonyms and descriptions by which this article calls it; pronouns and plurals are not among
 *     them; empty when the article never names it
 * @param lenientWith ids of actors that may stand for it
 */
public record GoldActor(String id, Actor.Kind kind, String name, Set<String> forms, Set<String> lenientWith) {
    public GoldActor {
        forms = Set.copyOf(forms);
        lenientWith = Set.copyOf(lenientWith);
    }
}
