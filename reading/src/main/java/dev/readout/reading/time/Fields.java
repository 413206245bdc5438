package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A date of which some fields are said: "March 6", "Friday", "summer 2019", "the 17th". At least one is. */
record Fields(
        Optional<Integer> year,
        Optional<Portion> portion,
        Optional<Integer> month,
        Optional<Integer> day,
        Optional<DayOfWeek> weekday)
        implements Dated {

    private static final Optional<Integer> NONE = Optional.empty();

    static Fields ofYear(int year) {
        return new Fields(Optional.of(year), Optional.empty(), NONE, NONE, Optional.empty());
    }

    static Fields ofDay(Optional<Integer> year, int month, int day) {
        return new Fields(year, Optional.empty(), Optional.of(month), Optional.of(day), Optional.empty());
    }

    static Fields ofWeekday(DayOfWeek weekday) {
        return new Fields(NONE, Optional.empty(), NONE, NONE, Optional.of(weekday));
    }

    Fields withYear(int other) {
        return new Fields(Optional.of(other), portion, month, day, weekday);
    }

    Fields withDay(int other) {
        return new Fields(year, portion, month, Optional.of(other), Optional.empty());
    }

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        if (year.isPresent()) return inYear(year.get());
        return reckoning.anchor().flatMap(anchor -> Nearest.of(candidates(anchor), anchor, reckoning.direction()));
    }

    /** The stretches that these fields can mean, around a day, in the order of the calendar. */
    List<Period> candidates(LocalDate anchor) {
        if (month.isPresent() || portion.isPresent()) {
            var found = around(anchor.getYear()).flatMap(other -> inYear(other).stream());
            return onWeekday(found.toList());
        }
        if (day.isPresent()) {
            var months = weekday.isPresent() ? IntStream.rangeClosed(-14, 14).boxed() : around(0);
            var days = months.map(shift -> YearMonth.from(anchor).plusMonths(shift))
                    .flatMap(other -> dayOf(other, day.get()).stream())
                    .toList();
            return onWeekday(days);
        }
        return around(0)
                .map(shift -> anchor.plusWeeks(shift).with(weekday.orElse(DayOfWeek.MONDAY)))
                .map(found -> Period.holding(Unit.DAY, found))
                .toList();
    }

    private static Stream<Integer> around(int number) {
        return IntStream.rangeClosed(number - 4, number + 4).boxed();
    }

    /** Where a weekday is said along with the day, only the years count in which it is right, if there are any. */
    private List<Period> onWeekday(List<Period> found) {
        var right = found.stream()
                .filter(period -> weekday.isPresent() && period.first().getDayOfWeek() == weekday.get())
                .toList();
        return right.isEmpty() ? found : right;
    }

    private Optional<Period> inYear(int number) {
        if (portion.isPresent()) return Optional.of(portion.get().in(number));
        if (month.isEmpty()) return Optional.of(Period.holding(Unit.YEAR, LocalDate.of(number, 1, 1)));
        var inMonth = YearMonth.of(number, month.get());
        return day.isPresent() ? dayOf(inMonth, day.get()) : Optional.of(Period.holding(Unit.MONTH, inMonth.atDay(1)));
    }

    private static Optional<Period> dayOf(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(Period.holding(Unit.DAY, month.atDay(day))) : Optional.empty();
    }

    /** Whether there is such a day in some year, or in the year said. */
    private boolean exists() {
        if (month.isEmpty() || day.isEmpty()) return true;
        return YearMonth.of(year.orElse(2000), month.get()).isValidDay(day.get());
    }

    @Override
    public Optional<String> openValue() {
        if (!exists()) return Optional.empty();
        var stem = year.map(number -> String.format("%04d", number)).orElse("XXXX");
        if (portion.isPresent()) return Optional.of(stem + "-" + portion.get().code());
        if (month.isPresent()) {
            var inMonth = stem + "-" + Period.twoDigits(month.get());
            return Optional.of(
                    day.map(number -> inMonth + "-" + Period.twoDigits(number)).orElse(inMonth));
        }
        if (day.isPresent()) return Optional.of("XXXX-XX-" + Period.twoDigits(day.get()));
        return Optional.of(weekday.map(name -> "XXXX-WXX-" + name.getValue()).orElse(stem));
    }

    @Override
    public Basis basis() {
        return year.isPresent() ? Basis.ABSOLUTE : Basis.ANCHOR;
    }
}
