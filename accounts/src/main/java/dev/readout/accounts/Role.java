package dev.readout.accounts;

/** What somebody may do; each may all that those before it may. */
public enum Role {
    /** Look at everything. */
    READER,
    /** Decide, correct, bring in. */
    ANALYST,
    /** See who did what. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The lesser of two. */
    Role within(Role most) {
        return most.includes(this) ? this : most;
    }
}
