package dev.readout.model;

import java.util.List;

/**
 * Someone or something that speaks, decides or is spoken to.
 *
 * @param id unique within the reading
 * @param kind what it is
 * @param name its fullest name in the article; for an unnamed source, how the article calls it
 * @param roles offices and descriptions, as printed ("Deputy Minister of Transport")
 * @param mentions every place it is named, described or stood for by a pronoun, in the order of the text; not empty
 */
public record Actor(ActorId id, Kind kind, String name, List<String> roles, List<Mention> mentions) {

    /** What an actor is. */
    public enum Kind {
        PERSON,
        STATE,
        GOVERNMENT,
        ORGANISATION,
        OUTLET,
        GROUP,
        ANONYMOUS
    }

    /** One place where an actor is mentioned, and how. */
    public record Mention(Span span, Form form) {

        /** How a mention names its actor. */
        public enum Form {
            NAME,
            /** A capital or a palace for its government, a country for its state. */
            METONYM,
            /** A title, a role or a description ("the minister", "a senior official"). */
            DESCRIPTOR,
            PRONOUN
        }
    }

    public Actor {
        if (name.isBlank()) throw new IllegalArgumentException("name must not be blank");
        if (mentions.isEmpty()) throw new IllegalArgumentException("an actor must be mentioned: " + name);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
