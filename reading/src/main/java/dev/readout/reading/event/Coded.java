package dev.readout.reading.event;

import dev.readout.language.Token;
import dev.readout.model.Plover;
import java.util.ArrayList;
import java.util.List;

/**
 * What a word of a sentence tells of.
 *
 * @param code what is done
 * @param words the word itself, then those that it rests on
 * @param why the entries and patterns, outermost first
 * @param specific whether more than one word says so
 * @param hearsay whether it is only reported by somebody who is no side of it
 */
record Coded(Plover code, List<Token> words, String why, boolean specific, boolean hearsay) {

    Coded {
        words = List.copyOf(words);
    }

    static Coded of(Deed deed) {
        return new Coded(deed.code(), deed.fit().words(), deed.why(), deed.fit().isSpecific(), false);
    }

    /** The word that tells of it. */
    Token trigger() {
        return words.getFirst();
    }

    Coded as(Plover other) {
        return new Coded(other, words, why, specific, hearsay);
    }

    Coded asHearsay() {
        return new Coded(code, words, why, specific, true);
    }

    /** The same, told by a word that governs it. */
    Coded under(Token governing, Plover governed, String governor) {
        var all = new ArrayList<>(List.of(governing));
        all.addAll(words);
        return new Coded(governed, all, governor + " › " + why, true, hearsay);
    }
}
