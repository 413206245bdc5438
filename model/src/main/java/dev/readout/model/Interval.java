package dev.readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time, both ends inside; an absent end is open (not known, or not bounded).
 *
 * @param from the first day or minute, if known
 * @param to the last day or minute, if known
 */
public record Interval(Optional<Moment> from, Optional<Moment> to) {

    private static final Interval OPEN = new Interval(Optional.empty(), Optional.empty());

    public Interval {
        if (from.isPresent()
                && to.isPresent()
                && from.get().date().isAfter(to.get().date())) {
            throw new IllegalArgumentException("from must not be after to, was " + from.get() + " to " + to.get());
        }
    }

    /** Open at both ends: nothing is known. */
    public static Interval open() {
        return OPEN;
    }

    public static Interval of(Moment from, Moment to) {
        return new Interval(Optional.of(from), Optional.of(to));
    }

    public static Interval of(LocalDate from, LocalDate to) {
        return of(Moment.of(from), Moment.of(to));
    }

    /** That one day. */
    public static Interval on(LocalDate day) {
        return of(day, day);
    }

    public static Interval since(LocalDate from) {
        return new Interval(Optional.of(Moment.of(from)), Optional.empty());
    }

    public static Interval until(LocalDate to) {
        return new Interval(Optional.empty(), Optional.of(Moment.of(to)));
    }

    /** Whether neither end is known. */
    public boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }

    @Override
    public String toString() {
        return from.map(Moment::toString).orElse("..") + "/"
                + to.map(Moment::toString).orElse("..");
    }
}
