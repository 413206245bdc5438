package dev.readout.store;

import java.time.Instant;
import java.util.Optional;

/**
 * When an address was asked and what to say when it is asked again.
 *
 * @param address of the feed or page
 * @param kind what stands there
 * @param etag what the server called the state it gave last, opaque
 * @param lastModified when the server said it changed last, opaque
 * @param next not to be asked before
 * @param failures how often in a row it could not be had
 * @param success when it was last had
 * @param problem what was wrong the last time, if anything
 */
public record PollState(
        String address,
        Kind kind,
        Optional<String> etag,
        Optional<String> lastModified,
        Instant next,
        int failures,
        Optional<Instant> success,
        Optional<String> problem) {

    /** What stands at an address that is asked again. */
    public enum Kind {
        FEED,
        PAGE,
        /** On a disk; its "etag" is the hash of its bytes. */
        FILE
    }

    /** An address not asked yet. */
    public static PollState first(String address, Kind kind, Instant next) {
        return new PollState(
                address, kind, Optional.empty(), Optional.empty(), next, 0, Optional.empty(), Optional.empty());
    }
}
