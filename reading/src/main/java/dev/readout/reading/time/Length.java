package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import dev.readout.model.TimeExpression.Mod;
import dev.readout.reading.time.Resolved.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time: "two years", "the next several weeks", "hours" before something.
 *
 * @param count how many units
 * @param vague how many units a vague count stands for at most
 * @param window which way it runs from the anchor
 */
record Length(Counted count, Unit unit, int vague, Optional<Mod> mod, Window window) implements Meaning {

    /** Which way a length runs from the anchor. */
    enum Window {
        /** A mere length. */
        NONE,
        /** Beside an event ("hours after the vote"): hours may reach back over midnight, but no further. */
        NEAR,
        BACK,
        AHEAD,
        /** Ahead if the sentence looks ahead ("in two weeks"), else a mere length. */
        DUE,
        /** A time not long ago ("recent weeks"). */
        RECENT
    }

    Length with(Window other) {
        return new Length(count, unit, vague, mod, other);
    }

    Length with(Mod other) {
        return new Length(count, unit, vague, Optional.of(other), window);
    }

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var interval =
                reckoning.anchor().map(day -> from(day, reckoning.direction())).orElse(Interval.open());
        if (window == Window.RECENT) return Resolved.of(TimeExpression.Type.DATE, "PAST_REF", interval, Basis.ANCHOR);
        var basis = window == Window.NONE ? Basis.ABSOLUTE : Basis.ANCHOR;
        return new Resolved(
                TimeExpression.Type.DURATION, Optional.of(unit.duration(count.value())), mod, interval, basis);
    }

    private Interval from(LocalDate day, Direction direction) {
        int units = count.whole().orElse(vague);
        return switch (window) {
            case BACK, RECENT -> Interval.of(unit.move(day, -units), day);
            case AHEAD -> Interval.of(day, unit.move(day, units));
            case DUE -> isDue(direction) ? Interval.of(day, unit.move(day, units)) : Interval.open();
            case NEAR -> unit.isWithinDay() ? Interval.of(day.minusDays(1), day) : Interval.open();
            case NONE -> Interval.open();
        };
    }

    /** "In two years" is due where the sentence looks ahead, not in "the first talks in two years". */
    private boolean isDue(Direction direction) {
        return direction == Direction.FUTURE || (direction != Direction.PAST && unit.compareTo(Unit.MONTH) <= 0);
    }
}
