package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What expressions are counted from.
 *
 * @param name for a reader: {@code publication}, {@code said}
 * @param interval a day, or the days among which it lies; open when not known
 * @param clock the time of that day, if known
 */
record Anchor(String name, Interval interval, Optional<LocalTime> clock) {

    /** Of days; a moment known to the minute keeps its clock time. */
    static Anchor of(String name, Interval interval) {
        var clock = interval.from().equals(interval.to())
                ? interval.from().flatMap(Moment::time)
                : Optional.<LocalTime>empty();
        return new Anchor(name, wholeDays(interval), clock);
    }

    static Anchor said(LocalDate day) {
        return of("said", Interval.on(day));
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
        return ordered ? of(name, new Interval(from, to)) : this;
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
