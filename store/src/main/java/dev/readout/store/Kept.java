package dev.readout.store;

/**
 * What became of a sighting.
 *
 * @param version the version it is
 * @param novelty what is new about it
 */
public record Kept(VersionId version, Novelty novelty) {

    /** What a sighting adds to what was known. */
    public enum Novelty {
        /** The first article at its address. */
        NEW,
        /** A text not seen at this address before. */
        CHANGED,
        /** A text that stood there before and stands there again. */
        REVERTED,
        /** An unknown text from before the one that stands there now. */
        EARLIER,
        /** Nothing. */
        SAME
    }

    /** Whether another text stands at the address now than before. */
    public boolean isNews() {
        return novelty == Novelty.NEW || novelty == Novelty.CHANGED || novelty == Novelty.REVERTED;
    }
}
