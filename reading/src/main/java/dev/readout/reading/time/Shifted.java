package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date with "last", "this" or "next" before it: "last Friday", "this summer", "next March".
 *
 * @param date what is meant, without its year or week
 * @param shift -1 last, 0 this, 1 next
 * @param near whether the very next one is meant ("this past Friday"); else a weekday is that of the week before or after,
 *     for one of this week is said without a word before it
 */
record Shifted(Dated date, int shift, boolean near) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return reckoning.anchor().flatMap(anchor -> shifted(candidates(anchor), anchor));
    }

    private List<Period> candidates(LocalDate anchor) {
        return date instanceof Fields fields
                ? fields.candidates(anchor)
                : date instanceof Holiday holiday ? holiday.candidates(anchor) : List.of();
    }

    private Optional<Period> shifted(List<Period> candidates, LocalDate anchor) {
        if (isWeekday() && shift != 0 && !near) return inWeek(candidates, anchor.plusWeeks(shift));
        if (shift < 0)
            return Nearest.last(
                    candidates.stream().filter(it -> it.last().isBefore(anchor)).toList(), anchor);
        if (shift > 0)
            return Nearest.next(
                    candidates.stream().filter(it -> it.first().isAfter(anchor)).toList(), anchor);
        if (isWeekday()) return inWeek(candidates, anchor);
        var frame = Period.holding(Unit.YEAR, anchor);
        return candidates.stream().filter(it -> frame.distance(it.first()) == 0).findFirst();
    }

    private boolean isWeekday() {
        return date instanceof Fields fields
                && fields.month().isEmpty()
                && fields.portion().isEmpty();
    }

    private static Optional<Period> inWeek(List<Period> candidates, LocalDate day) {
        var week = Period.holding(Unit.WEEK, day);
        return candidates.stream().filter(it -> week.distance(it.first()) == 0).findFirst();
    }

    @Override
    public Optional<String> openValue() {
        return date.openValue();
    }

    @Override
    public Basis basis() {
        return Basis.ANCHOR;
    }
}
