package dev.readout.reading.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A unit of time that news counts in. */
enum Unit {
    SECOND("PT", "S", ChronoUnit.SECONDS, 1),
    MINUTE("PT", "M", ChronoUnit.MINUTES, 1),
    HOUR("PT", "H", ChronoUnit.HOURS, 1),
    DAY("P", "D", ChronoUnit.DAYS, 1),
    /** Saturday and Sunday. */
    WEEKEND("P", "WE", ChronoUnit.WEEKS, 1),
    /** Monday to Sunday. */
    WEEK("P", "W", ChronoUnit.WEEKS, 1),
    MONTH("P", "M", ChronoUnit.MONTHS, 1),
    QUARTER("P", "Q", ChronoUnit.MONTHS, 3),
    HALF("P", "H", ChronoUnit.MONTHS, 6),
    SEASON("P", "S", ChronoUnit.MONTHS, 3),
    YEAR("P", "Y", ChronoUnit.YEARS, 1),
    DECADE("P", "DE", ChronoUnit.DECADES, 1),
    CENTURY("P", "CE", ChronoUnit.CENTURIES, 1);

    /** The calendar that values can be written in. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9899, 12, 31);

    private final String before;
    private final String after;
    private final ChronoUnit step;
    private final int steps;

    Unit(String before, String after, ChronoUnit step, int steps) {
        this.before = before;
        this.after = after;
        this.step = step;
        this.steps = steps;
    }

    static Unit named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** TIMEX3 duration: {@code P2W}, {@code PTXH}. */
    String duration(String count) {
        return before + count + after;
    }

    /** Whether it divides a day. */
    boolean isWithinDay() {
        return compareTo(DAY) < 0;
    }

    /** The day so many units away; hours count as the days they run into, what is shorter as none. */
    LocalDate move(LocalDate day, long count) {
        if (isWithinDay()) return day.plusDays(this == HOUR ? daysOf(count) : 0);
        var moved = day.plus(count * steps, step);
        if (moved.isAfter(LAST)) return LAST;
        return moved.isBefore(FIRST) ? FIRST : moved;
    }

    /** The moment so many units away; a count may have a fraction where the unit divides a day. */
    LocalDateTime move(LocalDateTime moment, Counted count, long units) {
        if (!isWithinDay()) return moment.toLocalTime().atDate(move(moment.toLocalDate(), units));
        var exact = count.count().map(number -> number.min(BigDecimal.valueOf(99_999)));
        long seconds = exact.map(number ->
                        number.multiply(BigDecimal.valueOf(step.getDuration().toSeconds())))
                .map(BigDecimal::longValue)
                .orElse(Math.abs(units) * step.getDuration().toSeconds());
        return moment.plusSeconds(Long.signum(units == 0 ? 1 : units) * seconds);
    }

    private static long daysOf(long hours) {
        return Math.min(Math.abs(hours) / 24, 9999) * Long.signum(hours);
    }
}
