package dev.readout.intake.fetch;

/**
 * How much is read of a body, after decompression, and what becomes of one that is longer.
 *
 * @param bytes the most that is read
 * @param longer whether it is refused or only its beginning taken
 */
record Limit(int bytes, Longer longer) {

    enum Longer {
        IS_REFUSED,
        IS_CUT
    }

    /** For what is worth nothing without its end. */
    static Limit refusing(int bytes) {
        return new Limit(bytes, Longer.IS_REFUSED);
    }

    /** For what is read line by line. */
    static Limit cutting(int bytes) {
        return new Limit(bytes, Longer.IS_CUT);
    }
}
