package dev.readout.collation.words;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How two stretches of days lie to each other. */
public final class Days {

    /** Days, counted from the epoch, that stand for an open end. */
    private static final long LONG_AGO = -4_000_000;

    private static final long FAR_AHEAD = 4_000_000;

    private Days() {}

    public static long from(Interval interval) {
        return interval.from().map(Days::day).orElse(LONG_AGO);
    }

    public static long to(Interval interval) {
        return interval.to().map(Days::day).orElse(FAR_AHEAD);
    }

    private static long day(Moment moment) {
        return moment.date().toEpochDay();
    }

    /** Number of days between the two, 0 if they share one. */
    public static long apart(Interval one, Interval other) {
        return Math.max(0, Math.max(from(other) - to(one), from(one) - to(other)));
    }

    /** Whether both ends are known. */
    public static boolean isClosed(Interval interval) {
        return interval.from().isPresent() && interval.to().isPresent();
    }

    /** Whether it is one known day. */
    public static boolean isDay(Interval interval) {
        return isClosed(interval) && from(interval) == to(interval);
    }

    /** The days that both have; absent when they have none. */
    public static Optional<Interval> shared(Interval one, Interval other) {
        if (apart(one, other) > 0) return Optional.empty();
        var from = from(one) >= from(other) ? one.from() : other.from();
        var to = to(one) <= to(other) ? one.to() : other.to();
        boolean minutesCross = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0;
        return Optional.of(minutesCross ? one : new Interval(from, to));
    }

    /** Number of days it spans, a great number if an end is open. */
    public static long width(Interval interval) {
        return to(interval) - from(interval) + 1;
    }

    /** Number of days between two days. */
    public static long between(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
