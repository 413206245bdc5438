package dev.readout.eval.gold;

import dev.readout.model.Span;
import java.util.Set;

/**
 * A pronoun, a bare name or a description, and who is meant.
 *
 * @param span its words
 * @param actors ids of who is meant; empty when nobody is ("it rains")
 * @param pronoun whether it is a pronoun
 */
public record GoldMention(Span span, Set<String> actors, boolean pronoun) {
    public GoldMention {
        actors = Set.copyOf(actors);
    }
}
