package dev.readout.reading.event;

import java.util.Set;

/**
 * A word that a pattern wants besides its head.
 *
 * @param place where it must stand
 * @param words lemmas or forms, one of which it must be; none when the target itself is wanted
 * @param spelt whether the pattern names the words itself, not a class of words
 */
record Need(Place place, Set<String> words, boolean spelt) {

    /** Where a wanted word stands, seen from the head. */
    enum Place {
        ANYWHERE,
        /** In the object itself or what it is made of. */
        OBJECT,
        SUBJECT,
        /** At the head itself: "gave in", not "gave it in May". */
        PARTICLE
    }

    Need {
        words = Set.copyOf(words);
    }

    /** Whether the target itself is wanted, whatever its words. */
    boolean wantsTarget() {
        return words.isEmpty();
    }
}
