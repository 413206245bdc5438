package dev.readout.publish.words;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a person reads them: "Mon 1 Feb 2021", "15 to 21 Mar 2021", "from 12 Mar 2021". */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter NO_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** "Mon 1 Feb 2021", with the time where it is known. */
    public static String of(Moment moment) {
        return DAY.format(moment.date())
                + moment.time().map(time -> " " + TIME.format(time)).orElse("");
    }

    /** The interval in words; "not known" when both ends are open. */
    public static String of(Interval interval) {
        if (interval.isOpen()) return "not known";
        if (interval.from().equals(interval.to())) return of(interval.from().orElseThrow());
        if (interval.from().isEmpty()) return "by " + of(interval.to().orElseThrow());
        if (interval.to().isEmpty()) return "from " + of(interval.from().orElseThrow());
        return of(interval.from().orElseThrow()) + " to " + of(interval.to().orElseThrow());
    }

    /** "1 Feb 2021". */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** Both days, what they share said once: "1 to 3 Feb 2021", "30 Jan to 3 Feb 2021"; one day alone as one. */
    public static String brief(LocalDate from, LocalDate to) {
        if (from.equals(to)) return brief(from);
        if (YearMonth.from(from).equals(YearMonth.from(to))) return from.getDayOfMonth() + " to " + brief(to);
        return (from.getYear() == to.getYear() ? NO_YEAR : SHORT).format(from) + " to " + brief(to);
    }

    /** The days of the interval, without weekdays and times; "not known" when both ends are open. */
    public static String brief(Interval interval) {
        if (interval.isOpen()) return "not known";
        if (interval.from().isEmpty())
            return "by " + brief(interval.to().orElseThrow().date());
        if (interval.to().isEmpty())
            return "from " + brief(interval.from().orElseThrow().date());
        return brief(
                interval.from().orElseThrow().date(),
                interval.to().orElseThrow().date());
    }

    /** To follow a verb: " on 1 Feb 2021", " between 1 and 3 Feb 2021", " by 3 Feb 2021"; empty when it is not known. */
    public static String when(Interval on) {
        if (on.isOpen()) return "";
        var from = on.from().map(Moment::date);
        var to = on.to().map(Moment::date);
        if (from.equals(to)) return " on " + brief(from.orElseThrow());
        if (from.isEmpty()) return " by " + brief(to.orElseThrow());
        if (to.isEmpty()) return " on or after " + brief(from.orElseThrow());
        return " between " + brief(from.get(), to.get()).replace(" to ", " and ");
    }

    /** "1 Feb". */
    public static String withoutYear(LocalDate day) {
        return NO_YEAR.format(day);
    }

    /** "Monday 1 February 2021". */
    public static String full(LocalDate day) {
        return LONG.format(day);
    }

    /** "February 2021". */
    public static String of(YearMonth month) {
        return MONTH.format(month);
    }
}
