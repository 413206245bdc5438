package dev.readout.reading.event;

/** How a word that tells of an event lies to its sides; the surest first. */
enum Route {
    /** The source's own clause, or one joined to it. */
    CLAUSE,
    /** A noun that the source belongs to: "the rebels' attack on". */
    NOUN,
    /** Any other word of the sentence. */
    ELSEWHERE
}
