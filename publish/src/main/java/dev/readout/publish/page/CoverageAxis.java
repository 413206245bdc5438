package dev.readout.publish.page;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.Utterance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days the drawings of a dossier show. */
final class CoverageAxis {

    private static final long FEWEST_DAYS_AHEAD = 30;

    private final Dossier dossier;

    CoverageAxis(Dossier dossier) {
        this.dossier = dossier;
    }

    /** As far again ahead as the coverage reaches back, when something is due so late. */
    Optional<TimeAxis> due() {
        return reported().map(axis -> new TimeAxis(axis.first(), lastDue(axis)));
    }

    private LocalDate lastDue(TimeAxis axis) {
        var furthest = axis.last().plusDays(Math.max(FEWEST_DAYS_AHEAD, axis.days()));
        return dossier.policy().commitments().stream()
                .map(Pledge::window)
                .flatMap(window -> window.to().stream())
                .map(Moment::date)
                .filter(day -> day.isAfter(axis.last()) && day.isBefore(furthest))
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(2))
                .orElse(axis.last());
    }

    /** From the first to the last publication, and somewhat before for what was said earlier; absent without a date. */
    Optional<TimeAxis> reported() {
        var published = days(dossier.readings().stream()
                        .map(reading -> reading.article().published().interval()))
                .toList();
        var said =
                days(dossier.utterances().stream().map(Utterance::on)).sorted().toList();
        if (published.isEmpty()) {
            return said.isEmpty() ? Optional.empty() : Optional.of(padded(said.getFirst(), said.getLast()));
        }
        var first = published.stream().min(Comparator.naturalOrder()).orElseThrow();
        var last = published.stream().max(Comparator.naturalOrder()).orElseThrow();
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        var earliest = first.minusDays(Math.max(10, span / 4));
        var start = said.stream()
                .filter(day -> !day.isBefore(earliest))
                .findFirst()
                .filter(first::isAfter)
                .orElse(first);
        var end = said.stream()
                .filter(day -> day.isAfter(last) && !day.isAfter(last.plusDays(3)))
                .reduce((one, other) -> other)
                .orElse(last);
        return Optional.of(padded(start, end));
    }

    /** At least a week, with a day's room at both ends. */
    private static TimeAxis padded(LocalDate first, LocalDate last) {
        long missing = Math.max(0, 7 - ChronoUnit.DAYS.between(first, last));
        return new TimeAxis(first.minusDays(1 + missing / 2), last.plusDays(1 + missing / 2));
    }

    /** The days that intervals of one day are, and the ends of the others. */
    private static Stream<LocalDate> days(Stream<Interval> intervals) {
        return intervals
                .filter(on -> on.from().isPresent() && on.to().isPresent())
                .filter(on -> ChronoUnit.DAYS.between(
                                on.from().get().date(), on.to().get().date())
                        < 32)
                .flatMap(on -> Stream.of(on.from().get().date(), on.to().get().date()));
    }
}
