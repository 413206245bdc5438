package dev.readout.reading.actor;

/** What is known of whether a person is called "he" or "she". */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be one person's. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
