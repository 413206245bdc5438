package dev.readout.reading.time;

import dev.readout.reading.time.Match.Parts;
import java.util.List;
import java.util.Optional;

/** Makes two times of one stretch ("from 5 to 6 p.m. on April 22"), each taking from the other what it leaves out. */
final class PairMeanings {

    private PairMeanings() {}

    /** Two times on the clock; a bare hour is one only beside the other. */
    static Optional<Meaning> clocks(Parts parts) {
        var ends = parts.matches().stream()
                .filter(match -> isClock(match.meaning()))
                .toList();
        if (ends.size() != 2) return Optional.empty();
        return Optional.of(halved(ends.getFirst(), ends.getLast()));
    }

    private static boolean isClock(Meaning meaning) {
        return (meaning instanceof AtTime time && !time.isPart())
                || (meaning instanceof Numbered number && number.role().equals("hour"));
    }

    private static AtTime clock(Meaning meaning) {
        if (meaning instanceof AtTime time) return time;
        int hour = ((Numbered) meaning).number();
        return AtTime.clock(AtTime.TODAY, Period.twoDigits(hour) + ":00", hour > 12 || hour == 0);
    }

    /** The first is before the last, within twelve hours if neither says more. */
    private static Pair halved(Match first, Match last) {
        var from = clock(first.meaning());
        var to = clock(last.meaning());
        boolean toIsLater = to.sure() && to.from().getHour() >= 12;
        if (!from.sure() && toIsLater && !from.later().from().isAfter(to.from())) from = from.later();
        if (!to.sure() && to.from().isBefore(from.from())) to = to.later();
        return new Pair(first.with(from), last.with(to));
    }

    /** Two times on the clock with their day or part of the day, which stands before or behind. */
    static Optional<Meaning> clocksOfDay(Parts parts) {
        var pair = parts.find(Pair.class).or(() -> clocks(parts).map(Pair.class::cast));
        var frames = parts.matches().stream()
                .filter(match -> isFrame(match.meaning()))
                .toList();
        if (pair.isEmpty() || frames.isEmpty()) return Optional.empty();
        return Optional.of(framed(pair.get(), frames));
    }

    private static boolean isFrame(Meaning meaning) {
        return meaning instanceof Dated || (meaning instanceof AtTime time && time.isPart());
    }

    private static Pair framed(Pair pair, List<Match> frames) {
        int start = pair.first().start();
        int end = pair.last().end();
        var from = (AtTime) pair.first().meaning();
        var to = (AtTime) pair.last().meaning();
        for (var frame : frames) {
            start = Math.min(start, frame.start());
            end = Math.max(end, frame.end());
            if (frame.meaning() instanceof AtTime part) {
                from = from.within(part);
                to = to.within(part);
                if (part.hasDay()) {
                    from = from.on(part.day());
                    to = to.on(part.day());
                }
            } else {
                from = from.on((Dated) frame.meaning());
                to = to.on((Dated) frame.meaning());
            }
        }
        return new Pair(pair.first().from(start).with(from), pair.last().to(end).with(to));
    }

    /** "Today before 4 p.m.": a day, and a time of it. */
    static Optional<Meaning> boundedClock(Parts parts) {
        var day = parts.matches().getFirst();
        var time = parts.matches().getLast();
        return day.meaning() instanceof Dated date && time.meaning() instanceof AtTime at
                ? Optional.of(new Pair(day, time.with(at.on(date))))
                : Optional.empty();
    }

    /** Two dates; the year said with the last is that of both, and the last comes after the first. */
    static Optional<Meaning> dates(Parts parts) {
        var ends = parts.matches();
        if (ends.size() != 2) return Optional.empty();
        var first = ends.getFirst();
        var last = ends.getLast();
        var from = beginning(first.meaning(), last.meaning());
        return Optional.of(new Pair(first.with(from), last.with(ending(last.meaning(), first.meaning(), from))));
    }

    private static Optional<Fields> fields(Meaning meaning) {
        if (meaning instanceof Edge edge) return fields(edge.date());
        if (meaning instanceof Numbered number) {
            return Optional.of(new Fields(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(number.number()),
                    Optional.empty()));
        }
        return meaning instanceof Fields fields ? Optional.of(fields) : Optional.empty();
    }

    private static Meaning beginning(Meaning first, Meaning last) {
        var own = fields(first);
        var other = fields(last);
        if (own.isEmpty() || other.isEmpty()) return first;
        return replaced(first, DateMeanings.completed(own.get(), other.get()));
    }

    private static Meaning ending(Meaning last, Meaning first, Meaning from) {
        var own = fields(last);
        var begun = from instanceof Edge edge ? edge.date() : from;
        if (own.isEmpty() || !(begun instanceof Dated beginning)) return last;
        var completed = fields(first)
                .map(other -> DateMeanings.completedFrom(own.get(), other))
                .orElse(own.get());
        return replaced(last, new Following(completed, beginning));
    }

    private static Meaning replaced(Meaning meaning, Dated date) {
        return meaning instanceof Edge edge ? new Edge(date, edge.mod(), edge.soFar()) : date;
    }
}
