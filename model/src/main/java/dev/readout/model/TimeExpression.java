package dev.readout.model;

import java.util.Optional;

/**
 * A time expression, as TIMEX3 has it, and the interval it resolves to.
 *
 * @param span its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value ({@code 2019-W23}, {@code PXW}, {@code XXXX-06-12}, {@code FUTURE_REF}); absent for an
 *     expression that cannot exist
 * @param mod TIMEX3 modifier
 * @param interval the days or minutes meant, as narrow as the words allow; open where they do not say
 * @param anchor what it was counted from, for a reader
 */
public record TimeExpression(
        Span span, Type type, Optional<String> value, Optional<Mod> mod, Interval interval, String anchor) {

    /** TIMEX3 type. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** TIMEX3 modifier. */
    public enum Mod {
        BEFORE,
        AFTER,
        ON_OR_BEFORE,
        ON_OR_AFTER,
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE,
        START,
        MID,
        END,
        APPROX
    }
}
