package dev.readout.watch.round;

/**
 * Something that happened in a round.
 *
 * @param kind what
 * @param subject to what: an address
 * @param words about it, one line for a reader
 */
public record News(Kind kind, String subject, String words) {

    /** What can happen. */
    public enum Kind {
        /** An article that belongs was read for the first time. */
        ARTICLE,
        /** An article that belongs has another text. */
        EDITED,
        /** An article was read that does not belong. */
        OUTSIDE,
        /** Something could not be had this time. */
        PROBLEM,
        /** Something will not be tried again. */
        GIVEN_UP
    }

    /** Whether the person who watches wants to know in any case. */
    public boolean isProblem() {
        return kind == Kind.PROBLEM || kind == Kind.GIVEN_UP;
    }
}
