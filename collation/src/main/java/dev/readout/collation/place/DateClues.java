package dev.readout.collation.place;

import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Clues from the dates that an article speaks of as over or as still to come, and from one in its furniture. */
final class DateClues {

    /** Words before or after "this week" among which its date may stand, in code points. */
    private static final int NEAR = 500;

    /** Code points that may stand beside a date in the line of it. */
    private static final int SHORT_LINE = 40;

    private final Direction direction;
    private final Reading reading;
    private final Function<MonthDay, Optional<LocalDate>> inItsYear;

    /** @param inItsYear the day of a year that is meant, if that is known */
    DateClues(Direction direction, Reading reading, Function<MonthDay, Optional<LocalDate>> inItsYear) {
        this.direction = direction;
        this.reading = reading;
        this.inItsYear = inItsYear;
    }

    List<Clue> all() {
        var clues = new ArrayList<Clue>();
        for (var time : reading.times()) {
            if (isFurniture(time.span())) continue;
            day(time).flatMap(day -> byDirection(time.span(), day)).ifPresent(clues::add);
        }
        clues.addAll(margins());
        for (var time : reading.times()) thisWeek(time).ifPresent(clues::add);
        return clues;
    }

    private Optional<LocalDate> day(TimeExpression time) {
        return Weekdays.day(time).or(() -> Weekdays.monthDay(time).flatMap(inItsYear));
    }

    private Optional<Clue> byDirection(Span span, LocalDate day) {
        return switch (direction.of(reading.article(), span)) {
            case PAST -> Optional.of(clue(Optional.of(day), Optional.empty(), "speaks of " + day + " as over", span));
            case FUTURE ->
                Optional.of(clue(Optional.empty(), Optional.of(day), "speaks of " + day + " as to come", span));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Clue clue(Optional<LocalDate> from, Optional<LocalDate> to, String reason, Span span) {
        return new Clue(from, to, 2, reason, List.of(span));
    }

    private boolean isFurniture(Span span) {
        return reading.article().furniture().stream().anyMatch(span::overlaps);
    }

    /** A full date in a short line before the body: the day of the paper. One elsewhere in the margins: not before it. */
    private List<Clue> margins() {
        var dates = reading.times().stream()
                .filter(time -> isFurniture(time.span()) && Weekdays.day(time).isPresent())
                .toList();
        var heading = dates.stream().filter(time -> isHeading(time.span())).toList();
        if (heading.size() == 1) {
            var day = Weekdays.day(heading.getFirst());
            return List.of(margin(day, day, 5, "its heading has the date " + day.orElseThrow(), heading.getFirst()));
        }
        return dates.stream()
                .max(Comparator.comparing(time -> Weekdays.day(time).orElseThrow()))
                .map(time -> margin(Weekdays.day(time), Optional.empty(), 1, "a date in its margins", time))
                .stream()
                .toList();
    }

    private static Clue margin(
            Optional<LocalDate> from, Optional<LocalDate> to, int strength, String reason, TimeExpression time) {
        return new Clue(from, to, strength, reason, List.of(time.span()));
    }

    /** Whether it stands before the body in a line that holds little else. */
    private boolean isHeading(Span span) {
        var article = reading.article();
        if (article.body().isEmpty() || span.start() > article.body().getFirst().start()) return false;
        return article.furniture().stream()
                .filter(span::overlaps)
                .allMatch(line -> line.length() <= span.length() + SHORT_LINE);
    }

    /** "This week", next to a date that is still to come: the week of that date, counted from Sunday as some do. */
    private Optional<Clue> thisWeek(TimeExpression time) {
        var words = reading.article().text().slice(time.span()).toLowerCase(Locale.ROOT);
        if (!Weekdays.isThisWeek(time, words) || isFurniture(time.span())) return Optional.empty();
        if (direction.of(reading.article(), time.span()) != Direction.Of.FUTURE) return Optional.empty();
        return reading.times().stream()
                .filter(other -> Math.abs(other.span().start() - time.span().start()) <= NEAR)
                .filter(other -> direction.of(reading.article(), other.span()) == Direction.Of.FUTURE)
                .flatMap(other -> day(other).stream())
                .findFirst()
                .map(day -> new Clue(
                        Optional.of(day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))),
                        Optional.of(day),
                        1,
                        "calls the week of " + day + " this week",
                        List.of(time.span())));
    }
}
