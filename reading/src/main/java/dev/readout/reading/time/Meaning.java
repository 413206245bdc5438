package dev.readout.reading.time;

/** What the words of an expression say, before it is known when they were said. Immutable. */
sealed interface Meaning permits Counted, Dated, AtTime, Edge, Length, Reference, Repeated, Stretch {

    /** What that comes to, counted from there. */
    Resolved resolve(Reckoning reckoning);
}
