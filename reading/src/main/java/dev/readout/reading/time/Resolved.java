package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import dev.readout.model.TimeExpression.Mod;
import java.util.Optional;

/**
 * What an expression comes to: TIMEX3 type, value and modifier, and the interval.
 *
 * @param basis what it was counted from
 */
record Resolved(TimeExpression.Type type, Optional<String> value, Optional<Mod> mod, Interval interval, Basis basis) {

    /** What a value was counted from. */
    enum Basis {
        /** The words say it all. */
        ABSOLUTE,
        /** The day of speaking or publishing. */
        ANCHOR,
        /** A date named before in the text. */
        NAMED
    }

    static Resolved of(TimeExpression.Type type, String value, Interval interval, Basis basis) {
        return new Resolved(type, Optional.of(value), Optional.empty(), interval, basis);
    }

    /** A mention of what cannot exist. */
    static Resolved impossible(TimeExpression.Type type) {
        return new Resolved(type, Optional.empty(), Optional.empty(), Interval.open(), Basis.ABSOLUTE);
    }

    Resolved with(Mod other) {
        return new Resolved(type, value, Optional.of(other), interval, basis);
    }

    Resolved valued(String other) {
        return new Resolved(type, Optional.of(other), mod, interval, basis);
    }

    Resolved within(Interval other) {
        return new Resolved(type, value, mod, other, basis);
    }
}
