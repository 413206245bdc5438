package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * One unit of a date: "the last week of July", "the second day of 2019", "the week of July 5", "the first Monday of May".
 *
 * @param nth from 1; -1 for the last; 0 for the one that holds the date
 * @param weekday which day alone counts, if one does
 */
record PartOf(Unit unit, int nth, Optional<DayOfWeek> weekday, Dated whole) implements Dated {

    PartOf(Unit unit, int nth, Dated whole) {
        this(unit, nth, Optional.empty(), whole);
    }

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return whole.period(reckoning).map(this::part);
    }

    Period part(Period frame) {
        if (weekday.isPresent()) return Period.holding(Unit.DAY, onWeekday(frame, weekday.get()));
        if (unit == Unit.WEEK && frame.unit() == Unit.YEAR && nth != 0)
            return weekOfYear(frame.first().getYear());
        if (unit == Unit.WEEK && frame.unit() == Unit.MONTH && nth != 0) return weekOfMonth(frame);
        if (unit == Unit.WEEKEND && frame.unit() == Unit.DAY) return weekendAt(frame.first());
        if (nth < 0) return Period.holding(unit, frame.last());
        return Period.holding(unit, frame.first()).plus(Math.max(0, nth - 1));
    }

    private LocalDate onWeekday(Period frame, DayOfWeek day) {
        if (nth < 0) return frame.last().with(TemporalAdjusters.previousOrSame(day));
        return frame.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1);
    }

    /** The first week of a year is its week 1, the last that with its highest number. */
    private Period weekOfYear(int year) {
        var inside = LocalDate.of(year, 7, 1);
        long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inside).getMaximum();
        long week = nth < 0 ? last : Math.min(nth, last);
        return Period.holding(Unit.WEEK, inside.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }

    /** A week is the month's in which its Thursday falls. */
    private Period weekOfMonth(Period month) {
        if (nth < 0)
            return Period.holding(Unit.WEEK, month.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)));
        var thursday = month.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return Period.holding(Unit.WEEK, thursday.plusWeeks(nth - 1));
    }

    /** The weekend that a day makes longer, or ends in: the one before a Monday or Tuesday. */
    private static Period weekendAt(LocalDate day) {
        boolean before = day.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue();
        return Period.holding(Unit.WEEKEND, before ? day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)) : day);
    }

    @Override
    public Optional<String> openValue() {
        return Moved.by(unit, 0).openValue();
    }

    @Override
    public Basis basis() {
        return whole.basis();
    }
}
