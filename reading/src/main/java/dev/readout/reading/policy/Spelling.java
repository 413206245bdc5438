package dev.readout.reading.policy;

import dev.readout.language.Token;
import java.util.Locale;

/** A word as knowledge files write it: in small letters. Stateless. */
final class Spelling {

    private Spelling() {}

    /** The dictionary form. */
    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The form as printed. */
    static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
