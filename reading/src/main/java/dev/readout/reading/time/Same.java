package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/**
 * A date pointed back to: "that day", "the same week".
 *
 * @param mayCome whether, where the sentence looks ahead, it is one yet to come ("that day")
 */
record Same(Unit unit, boolean mayCome) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return reckoning
                .named()
                .filter(named -> named.unit().compareTo(unit) <= 0)
                .map(named -> Period.holding(unit, named.first()));
    }

    @Override
    public Resolved resolve(Reckoning reckoning) {
        boolean ahead = reckoning.direction() == Direction.FUTURE || reckoning.direction() == Direction.PRESENT;
        if (!ahead || !mayCome) return Dated.super.resolve(reckoning);
        var open = reckoning.anchor().map(Interval::since).orElse(Interval.open());
        return Resolved.of(TimeExpression.Type.DATE, "FUTURE_REF", open, Basis.ANCHOR);
    }

    @Override
    public Optional<String> openValue() {
        return Moved.by(unit, 0).openValue();
    }

    @Override
    public Basis basis() {
        return Basis.NAMED;
    }
}
