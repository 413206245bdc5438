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
 */
record Shifted(Dated date, int shift) implements Dated {

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
        if (shift < 0)
            return Nearest.last(
                    candidates.stream().filter(it -> it.last().isBefore(anchor)).toList(), anchor);
        if (shift > 0)
            return Nearest.next(
                    candidates.stream().filter(it -> it.first().isAfter(anchor)).toList(), anchor);
        boolean weekday = date instanceof Fields fields
                && fields.month().isEmpty()
                && fields.portion().isEmpty();
        var frame = Period.holding(weekday ? Unit.WEEK : Unit.YEAR, anchor);
        return candidates.stream().filter(it -> frame.distance(it.first()) == 0).findFirst();
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
