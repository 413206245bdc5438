package dev.readout.reading.time;

/** What the words of an expression say, before it is known when they were said. Immutable. */
sealed interface Meaning
        permits AtTime,
                Counted,
                Dated,
                Edge,
                Length,
                MomentAway,
                Numbered,
                Pair,
                Portioned,
                Reference,
                Repeated,
                Stretch {

    /** What that comes to, counted from there. */
    Resolved resolve(Reckoning reckoning);
}
