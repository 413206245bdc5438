package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A holiday on the nth weekday of a month.
 *
 * @param nth from 1, or -1 for the last
 */
record Holiday(Optional<Integer> year, int month, int nth, DayOfWeek weekday) implements Dated {

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
        var first = LocalDate.of(number, month, 1);
        return Period.holding(Unit.DAY, first.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
    }

    @Override
    public Optional<String> openValue() {
        return Optional.of("XXXX-" + Period.twoDigits(month) + "-XX");
    }

    @Override
    public Basis basis() {
        return year.isPresent() ? Basis.ABSOLUTE : Basis.ANCHOR;
    }
}
