package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/**
 * One unit of a date: "the last week of July", "the second day of 2019", "the week of July 5".
 *
 * @param nth from 1; -1 for the last; 0 for the one that holds the date
 */
record PartOf(Unit unit, int nth, Dated whole) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return whole.period(reckoning).map(this::part);
    }

    private Period part(Period frame) {
        if (nth < 0) return Period.holding(unit, frame.last());
        return Period.holding(unit, frame.first()).plus(Math.max(0, nth - 1));
    }

    @Override
    public Optional<String> openValue() {
        return Moved.by(unit, 0).openValue();
    }

    @Override
    public Basis basis() {
        return whole.basis();
    }
}
