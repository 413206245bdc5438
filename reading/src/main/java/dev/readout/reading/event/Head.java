package dev.readout.reading.event;

import dev.readout.language.Token;
import java.util.Optional;

/** What kind of word tells of a deed. */
enum Head {
    VERB("verbs"),
    NOUN("nouns"),
    ADJECTIVE("adjectives");

    private final String field;

    Head(String field) {
        this.field = field;
    }

    /** The field of a knowledge file that lists such words. */
    String field() {
        return field;
    }

    /** What kind a token is, if it is one of these. */
    static Optional<Head> of(Token token) {
        return switch (token.upos()) {
            case VERB, AUX -> Optional.of(VERB);
            case NOUN, PROPN -> Optional.of(NOUN);
            case ADJ -> Optional.of(ADJECTIVE);
            default -> Optional.empty();
        };
    }

    static boolean isVerb(Token token) {
        return of(token).filter(kind -> kind == VERB).isPresent();
    }
}
