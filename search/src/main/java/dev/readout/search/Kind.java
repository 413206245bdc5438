package dev.readout.search;

/** What can be found. */
public enum Kind {
    ARTICLE,
    /** Something somebody said. */
    STATEMENT,
    /** A promise, a plan, a threat: what somebody will do. */
    COMMITMENT,
    /** One move of a policy option. */
    OPTION
}
