package dev.readout.publish.page;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days laid out from left to right, in per cent of a width.
 *
 * <p>Where there are more days than there is room for, several share a place: a week, or a month.
 *
 * @param first the first day drawn
 * @param last the last day drawn
 */
record TimeAxis(LocalDate first, LocalDate last) {

    private static final double MARGIN = 1.5;
    private static final double ROOM_OF_A_LABEL = 13;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.UK);

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The one day of an interval that has only one and lies on the axis. */
    boolean isDayOf(Interval interval) {
        return interval.from().isPresent()
                && interval.from().map(Moment::date).equals(interval.to().map(Moment::date))
                && holds(interval.from().get().date());
    }

    /** The middle of a day. */
    double middle(LocalDate day) {
        return at(ChronoUnit.DAYS.between(first, day) + 0.5);
    }

    /** Where a day begins. */
    double start(LocalDate day) {
        return at((double) ChronoUnit.DAYS.between(first, day));
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return at(ChronoUnit.DAYS.between(first, day) + 1.0);
    }

    private double at(double days) {
        return MARGIN + (100 - 2 * MARGIN) * Math.clamp(days / days(), 0, 1);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** The first of the days that share a place with this one. */
    LocalDate place(LocalDate day) {
        if (days() <= 150) return day;
        var start =
                days() <= 900 ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
        return start.isBefore(first) ? first : start;
    }

    /** The last of the days that share a place with this one. */
    LocalDate placeEnd(LocalDate day) {
        if (days() <= 150) return day;
        var end = days() <= 900
                ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                : day.with(TemporalAdjusters.lastDayOfMonth());
        return end.isAfter(last) ? last : end;
    }

    /** @param taken where a label of its own stands, which ends there; beyond 100 when there is none */
    List<ChartView.Tick> ticks(double taken) {
        var ticks = new ArrayList<ChartView.Tick>();
        double free = 0;
        int year = 0;
        for (var day = firstTick(); !day.isAfter(last); day = next(day)) {
            double x = start(day);
            boolean room = x >= free && x <= Math.min(100, taken - ROOM_OF_A_LABEL) - ROOM_OF_A_LABEL / 2;
            ticks.add(new ChartView.Tick(percent(x), room ? label(day, year) : ""));
            if (!room) continue;
            free = x + ROOM_OF_A_LABEL + (day.getYear() == year ? 0 : 3);
            year = day.getYear();
        }
        return ticks;
    }

    private LocalDate firstTick() {
        if (days() <= 16) return first;
        if (days() <= 80) return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        if (first.getDayOfMonth() == 1) return first;
        var month = first.with(TemporalAdjusters.firstDayOfNextMonth());
        if (days() <= 1500) return month;
        return month.getMonth() == Month.JANUARY ? month : first.with(TemporalAdjusters.firstDayOfNextYear());
    }

    private LocalDate next(LocalDate day) {
        if (days() <= 16) return day.plusDays(1);
        if (days() <= 80) return day.plusWeeks(1);
        return days() <= 1500 ? day.plusMonths(1) : day.plusYears(1);
    }

    private String label(LocalDate day, int yearBefore) {
        if (days() > 1500) return YEAR.format(day);
        if (days() > 80) return (day.getYear() == yearBefore ? MONTH : MONTH_AND_YEAR).format(day);
        return day.getYear() == yearBefore ? DAY.format(day) : DAY.format(day) + " " + YEAR.format(day);
    }
}
