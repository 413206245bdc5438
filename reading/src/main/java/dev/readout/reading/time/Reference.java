package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/** A word that only points: to now, to before, to some day to come. */
record Reference(Kind kind) implements Meaning {

    /** What is pointed to. */
    enum Kind {
        PRESENT_REF,
        FUTURE_REF,
        PAST_REF,
        /** "Any time", to come. */
        ANY,
        /** "Than at any time", up to now. */
        ANY_PAST,
        /** "Over time": a stretch that nothing bounds. */
        INDEFINITE
    }

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var anchor = reckoning.anchor();
        return switch (kind) {
            case PRESENT_REF -> date("PRESENT_REF", anchor.map(Interval::on));
            case FUTURE_REF -> date("FUTURE_REF", anchor.map(Interval::since));
            case PAST_REF -> date("PAST_REF", anchor.map(Interval::until));
            case ANY -> date("FUTURE_REF", anchor.map(Interval::since));
            case ANY_PAST -> date("PAST_REF", Optional.empty());
            case INDEFINITE -> Resolved.of(TimeExpression.Type.DURATION, "PXX", Interval.open(), Basis.ABSOLUTE);
        };
    }

    private static Resolved date(String value, Optional<Interval> interval) {
        return Resolved.of(TimeExpression.Type.DATE, value, interval.orElse(Interval.open()), Basis.ANCHOR);
    }
}
