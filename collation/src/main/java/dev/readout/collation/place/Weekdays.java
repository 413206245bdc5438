package dev.readout.collation.place;

import dev.readout.model.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the value of a time expression tells of its day while year or week are not known. */
final class Weekdays {

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(T.*)?");
    private static final Pattern MONTH_DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(T.*)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");

    private Weekdays() {}

    /** The weekday that "Friday" or "Friday morning" names. */
    static Optional<DayOfWeek> weekday(TimeExpression time) {
        return time.value()
                .map(WEEKDAY::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> DayOfWeek.of(Integer.parseInt(match.group(1))));
    }

    /** The day of the year that "June 4" names. */
    static Optional<MonthDay> monthDay(TimeExpression time) {
        return time.value()
                .map(MONTH_DAY::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> MonthDay.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    /** The day that "June 4, 2019" names. */
    static Optional<LocalDate> day(TimeExpression time) {
        return time.value()
                .map(DAY::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> LocalDate.parse(match.group(1)));
    }

    /** Whether it is "this week". */
    static boolean isThisWeek(TimeExpression time, String words) {
        return time.value().filter("XXXX-WXX"::equals).isPresent() && words.startsWith("this");
    }
}
