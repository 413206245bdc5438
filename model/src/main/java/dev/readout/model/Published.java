package dev.readout.model;

import java.util.List;

/**
 * When an article came out, as narrowly as is known, and how that is known.
 *
 * @param interval from and to; both open when nothing is known
 * @param precision how narrow it is
 * @param evidence where the article says so; empty when it does not
 * @param reason in one clause, for a reader
 */
public record Published(Interval interval, Precision precision, List<Span> evidence, String reason) {

    /** How narrowly a time of publication is known. */
    public enum Precision {
        MINUTE,
        DAY,
        INTERVAL,
        UNKNOWN
    }

    public Published {
        evidence = List.copyOf(evidence);
    }

    public static Published unknown(String reason) {
        return new Published(Interval.open(), Precision.UNKNOWN, List.of(), reason);
    }
}
