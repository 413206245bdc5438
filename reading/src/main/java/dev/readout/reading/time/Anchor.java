package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What expressions are counted from.
 *
 * @param name for a reader: {@code publication}, {@code said}
 * @param interval a day, or the days among which it lies; open when not known
 */
record Anchor(String name, Interval interval) {

    static Anchor said(LocalDate day) {
        return new Anchor("said", Interval.on(day));
    }

    static Interval wholeDays(Interval interval) {
        return new Interval(
                interval.from().map(Moment::date).map(Moment::of),
                interval.to().map(Moment::date).map(Moment::of));
    }

    /** From this day to that, or this alone if that is not known or before it. */
    Anchor until(Anchor other) {
        var from = interval.from();
        var to = other.interval.to();
        boolean ordered = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0;
        return ordered ? new Anchor(name, new Interval(from, to)) : this;
    }

    /** The day, if it is one. */
    Optional<LocalDate> day() {
        var from = interval.from().map(Moment::date);
        return from.equals(interval.to().map(Moment::date)) ? from : Optional.empty();
    }

    @Override
    public String toString() {
        if (interval.from().isEmpty() || interval.to().isEmpty()) return name + ", not known";
        var from = interval.from().get().date();
        var to = interval.to().get().date();
        return name + " " + (from.equals(to) ? from : from + " to " + to);
    }
}
