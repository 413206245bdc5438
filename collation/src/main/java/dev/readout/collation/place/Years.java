package dev.readout.collation.place;

import dev.readout.model.Moment;
import dev.readout.model.Reading;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In which year a coverage means a day of a year.
 *
 * @param first the first known day of publication
 * @param last the last
 */
record Years(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** Days that a coverage may span for a day of the year to be told without any other clue. */
    private static final long SHORT = 240;

    static Years of(List<Reading> readings) {
        var days = readings.stream()
                .flatMap(reading -> reading.article().published().interval().to().map(Moment::date).stream())
                .sorted()
                .toList();
        return days.isEmpty()
                ? new Years(Optional.empty(), Optional.empty())
                : new Years(Optional.of(days.getFirst()), Optional.of(days.getLast()));
    }

    /** The day nearest to where other clues place the article or, without any, to the middle of a short coverage. */
    Optional<LocalDate> day(MonthDay day, Placement near) {
        return near.from().or(near::to).or(this::middle).flatMap(around -> nearest(day, around));
    }

    private Optional<LocalDate> middle() {
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        long days = ChronoUnit.DAYS.between(first.get(), last.get());
        return days > SHORT ? Optional.empty() : Optional.of(first.get().plusDays(days / 2));
    }

    private static Optional<LocalDate> nearest(MonthDay day, LocalDate around) {
        return IntStream.rangeClosed(around.getYear() - 1, around.getYear() + 1)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .min(Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(found, around))));
    }
}
