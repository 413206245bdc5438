package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of units, not yet a length: "two", "several", "two and a half".
 *
 * @param count absent when vague
 */
record Counted(Optional<BigDecimal> count) implements Meaning {

    static final Counted VAGUE = new Counted(Optional.empty());

    static Counted of(String number) {
        return new Counted(Optional.of(new BigDecimal(number)));
    }

    /** As TIMEX3 writes it: {@code 2}, {@code 2.5}, {@code X}. */
    String value() {
        return count.map(number -> number.stripTrailingZeros().toPlainString()).orElse("X");
    }

    /** The count if it is a whole number that a calendar can take. */
    Optional<Integer> whole() {
        return count.filter(number -> number.compareTo(BigDecimal.valueOf(9999)) <= 0)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0)
                .map(BigDecimal::intValue);
    }

    @Override
    public Resolved resolve(Reckoning reckoning) {
        return Resolved.of(TimeExpression.Type.DURATION, "P" + value(), Interval.open(), Resolved.Basis.ABSOLUTE);
    }
}
