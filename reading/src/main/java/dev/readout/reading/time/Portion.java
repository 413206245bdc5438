package dev.readout.reading.time;

import java.time.LocalDate;

/**
 * A named part of a year: a season, a quarter, a half.
 *
 * @param code as TIMEX3 writes it: {@code SU}, {@code Q1}, {@code H2}
 * @param firstMonth 12 for winter, which runs into the next year
 * @param months how many
 */
record Portion(Unit unit, String code, int firstMonth, int months) {

    Period in(int year) {
        return Period.months(unit, LocalDate.of(year, firstMonth, 1), months, year + "-" + code);
    }
}
