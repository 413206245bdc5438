package dev.readout.collation.place;

import dev.readout.model.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whether something else in an article speaks for a weekday that only the speaker and the subject tie to a dated one.
 *
 * <p>People say much the same week after week. Such a clue is kept when the article also names a day of the days around it, or another
 * clue allows the same week.
 */
final class Corroboration {

    private static final long AROUND = 10;

    private Corroboration() {}

    /** Removes the clues that stand alone. */
    static void keep(List<Clue> clues, Reading reading, Years years) {
        var all = List.copyOf(clues);
        clues.removeIf(clue -> clue.strength() == SpeechClues.UNSURE
                && !isNamedAround(clue, reading, years)
                && all.stream().noneMatch(other -> speaksFor(other, clue)));
    }

    private static boolean isNamedAround(Clue clue, Reading reading, Years years) {
        var near = Placement.of(List.of(clue));
        return reading.times().stream()
                .flatMap(time ->
                        Weekdays.day(time)
                                .or(() -> Weekdays.monthDay(time).flatMap(day -> years.day(day, near)))
                                .stream())
                .anyMatch(day -> isAround(clue, day));
    }

    private static boolean isAround(Clue clue, LocalDate day) {
        return clue.from()
                .filter(from -> Math.abs(ChronoUnit.DAYS.between(from, day)) <= AROUND)
                .isPresent();
    }

    private static boolean speaksFor(Clue other, Clue clue) {
        return !other.equals(clue)
                && other.to().isPresent()
                && other.from().flatMap(from -> clue.from().map(from::equals)).orElse(false)
                && !other.evidence().equals(clue.evidence());
    }
}
