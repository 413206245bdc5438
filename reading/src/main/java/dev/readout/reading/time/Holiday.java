package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A holiday whose day moves from year to year.
 *
 * @param rule how it moves
 */
record Holiday(Optional<Integer> year, Rule rule) implements Dated {

    /** How a holiday moves. */
    sealed interface Rule {

        /** The nth weekday of a month, from 1, or -1 for the last. */
        record Weekday(int month, int nth, DayOfWeek weekday) implements Rule {}

        /** So many days after Easter Sunday, or before it. */
        record AfterEaster(int days) implements Rule {}

        /** So many days after a holiday that moves otherwise. */
        record After(Rule holiday, int days) implements Rule {}
    }

    static Holiday onWeekday(Optional<Integer> year, int month, int nth, DayOfWeek weekday) {
        return new Holiday(year, new Rule.Weekday(month, nth, weekday));
    }

    static Holiday afterEaster(Optional<Integer> year, int days) {
        return new Holiday(year, new Rule.AfterEaster(days));
    }

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        if (year.isPresent()) return Optional.of(in(year.get()));
        return reckoning.anchor().flatMap(anchor -> Nearest.of(candidates(anchor), anchor, reckoning.direction()));
    }

    List<Period> candidates(LocalDate anchor) {
        return IntStream.rangeClosed(anchor.getYear() - 1, anchor.getYear() + 1)
                .mapToObj(this::in)
                .toList();
    }

    private Period in(int number) {
        return Period.holding(Unit.DAY, day(rule, number));
    }

    private static LocalDate day(Rule rule, int year) {
        return switch (rule) {
            case Rule.Weekday(var month, var nth, var weekday) ->
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            case Rule.AfterEaster(var days) -> easter(year).plusDays(days);
            case Rule.After(var holiday, var days) -> day(holiday, year).plusDays(days);
        };
    }

    /** Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher reckon it. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    @Override
    public Optional<String> openValue() {
        return Optional.of(
                switch (rule) {
                    case Rule.Weekday day -> "XXXX-" + Period.twoDigits(day.month()) + "-XX";
                    case Rule.AfterEaster day -> "XXXX-XX-XX";
                    case Rule.After day -> "XXXX-XX-XX";
                });
    }

    @Override
    public Basis basis() {
        return year.isPresent() ? Basis.ABSOLUTE : Basis.ANCHOR;
    }
}
