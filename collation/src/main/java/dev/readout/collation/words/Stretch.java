package dev.readout.collation.words;

import dev.readout.model.Interval;

/**
 * An interval as days, for what is compared with many others.
 *
 * @param from the first day, counted from the epoch; long ago where it is open
 * @param to the last day; far ahead where it is open
 * @param isClosed whether both ends are known
 */
public record Stretch(long from, long to, boolean isClosed) {

    public static Stretch of(Interval interval) {
        return new Stretch(Days.from(interval), Days.to(interval), Days.isClosed(interval));
    }

    /** Number of days between the two, 0 if they share one. */
    public long apart(Stretch other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }
}
