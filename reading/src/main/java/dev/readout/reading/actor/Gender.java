package dev.readout.reading.actor;

import java.util.Set;

/** What is known of whether a person is called "he" or "she". */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    /** Of a word in lower case; unknown if it is no pronoun that tells. */
    static Gender ofPronoun(String word) {
        return HE.contains(word) ? MALE : SHE.contains(word) ? FEMALE : UNKNOWN;
    }

    /** Whether both can be one person's. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
