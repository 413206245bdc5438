package dev.readout.language;

import dev.readout.model.Span;

/**
 * A named entity.
 *
 * @param span its words
 * @param firstToken id of its first token in the sentence, from 1
 * @param lastToken id of its last token
 * @param type what it names
 */
public record EntityMention(Span span, int firstToken, int lastToken, Type type) {

    /** What a name names. */
    public enum Type {
        PERSON,
        /** A country, city, region or feature of the land. */
        PLACE,
        ORGANIZATION,
        /** A nationality, religion or political group, as noun or adjective. */
        GROUP,
        EVENT,
        /** A law, work, product, facility or language. */
        OTHER
    }

    public EntityMention {
        if (firstToken < 1 || lastToken < firstToken) {
            throw new IllegalArgumentException("no such tokens: " + firstToken + " to " + lastToken);
        }
    }
}
