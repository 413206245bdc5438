package dev.readout.reading.time;

/** Where the words around an expression look: what the tense of the governing verb says. */
enum Direction {
    PAST,
    /** The plain present, which news uses for what is planned and headlines for what happened. */
    PRESENT,
    FUTURE,
    /** No verb tells. */
    UNKNOWN
}
