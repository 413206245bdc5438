package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;

/** Something that comes again and again: "every Monday", "twice a week". */
record Repeated(String value) implements Meaning {

    @Override
    public Resolved resolve(Reckoning reckoning) {
        return Resolved.of(TimeExpression.Type.SET, value, Interval.open(), Resolved.Basis.ABSOLUTE);
    }
}
