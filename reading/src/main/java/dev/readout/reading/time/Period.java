package dev.readout.reading.time;

import dev.readout.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * One stretch of the calendar: that day, that week, that year.
 *
 * @param unit what it is one of
 * @param first its first day
 * @param last its last day, inside
 * @param value TIMEX3 value
 */
record Period(Unit unit, LocalDate first, LocalDate last, String value) {

    /** The period of that unit which holds the day; a season is none, see {@link Fields}. */
    static Period holding(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> new Period(Unit.DAY, day, day, day.toString());
            case WEEK -> week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case WEEKEND -> weekend(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH -> months(unit, day.withDayOfMonth(1), 1, yearOf(day) + "-" + twoDigits(day.getMonthValue()));
            case SEASON, QUARTER -> quarter(day);
            case HALF -> half(day);
            case YEAR -> months(unit, day.withDayOfYear(1), 12, yearOf(day));
            case DECADE -> years(unit, day, 10, 3);
            case CENTURY -> years(unit, day, 100, 2);
        };
    }

    static Period months(Unit unit, LocalDate first, int months, String value) {
        return new Period(unit, first, first.plusMonths(months).minusDays(1), value);
    }

    private static Period quarter(LocalDate day) {
        int quarter = (day.getMonthValue() - 1) / 3;
        return months(Unit.QUARTER, firstOfMonth(day, 3 * quarter + 1), 3, yearOf(day) + "-Q" + (quarter + 1));
    }

    private static Period half(LocalDate day) {
        int half = (day.getMonthValue() - 1) / 6;
        return months(Unit.HALF, firstOfMonth(day, 6 * half + 1), 6, yearOf(day) + "-H" + (half + 1));
    }

    private static LocalDate firstOfMonth(LocalDate day, int month) {
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static Period week(LocalDate monday) {
        return new Period(Unit.WEEK, monday, monday.plusDays(6), weekValue(monday));
    }

    private static Period weekend(LocalDate sunday) {
        return new Period(Unit.WEEKEND, sunday.minusDays(1), sunday, weekValue(sunday) + "-WE");
    }

    private static String weekValue(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + twoDigits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Period years(Unit unit, LocalDate day, int length, int digits) {
        var first = LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), length), 1, 1);
        return new Period(
                unit, first, first.plusYears(length).minusDays(1), yearOf(day).substring(0, digits));
    }

    static String yearOf(LocalDate day) {
        return String.format("%04d", day.getYear());
    }

    static String twoDigits(int number) {
        return String.format("%02d", number);
    }

    /** The same unit so many later, or earlier. */
    Period plus(long count) {
        return holding(unit, unit.move(unit == Unit.WEEKEND ? last : first, count));
    }

    Interval interval() {
        return Interval.of(first, last);
    }

    /** Days from a day to the nearest end of this; 0 for a day inside. */
    long distance(LocalDate day) {
        if (day.isBefore(first)) return ChronoUnit.DAYS.between(day, first);
        return day.isAfter(last) ? ChronoUnit.DAYS.between(last, day) : 0;
    }

    /** The one day this is, unless it is longer. */
    Optional<LocalDate> day() {
        return first.equals(last) ? Optional.of(first) : Optional.empty();
    }
}
