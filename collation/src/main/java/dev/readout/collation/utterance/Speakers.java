package dev.readout.collation.utterance;

import java.util.Collections;

/** How the speakers of two statements are to each other. */
enum Speakers {
    /** The same, or some of them the same. */
    SAME,
    /** One statement does not name its speaker. */
    OPEN,
    /** One passes on what the other says. */
    RELAYED,
    DIFFERENT;

    static Speakers of(Said one, Said other) {
        if (!Collections.disjoint(one.speakers(), other.speakers())) return SAME;
        if (!Collections.disjoint(one.relays(), other.speakers())
                || !Collections.disjoint(other.relays(), one.speakers())) return RELAYED;
        if (one.naming() != Said.Naming.NAMED || other.naming() != Said.Naming.NAMED) return OPEN;
        return DIFFERENT;
    }
}
