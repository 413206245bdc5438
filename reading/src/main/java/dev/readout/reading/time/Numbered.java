package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;

/**
 * A number with its part to play in a date: the year of "nineteen ninety-six", the day of "the twenty-third". No time by
 * itself.
 *
 * @param role {@code year}, {@code day}, {@code hour}
 */
record Numbered(String role, int number) implements Meaning {

    @Override
    public Resolved resolve(Reckoning reckoning) {
        return Resolved.of(TimeExpression.Type.DURATION, "P" + number, Interval.open(), Resolved.Basis.ABSOLUTE);
    }
}
