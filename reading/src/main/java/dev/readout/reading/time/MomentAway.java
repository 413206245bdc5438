package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.TimeExpression;
import dev.readout.reading.time.Resolved.Basis;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A moment minutes or hours away: "three hours ago", "30 minutes from now"; the day, where the clock of speaking is not
 * known.
 */
record MomentAway(Length length, int sign) implements Meaning {

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var day = reckoning.anchor();
        if (day.isEmpty()) return open();
        if (reckoning.clock().isEmpty()) return onDay(day.get());
        return at(day.get(), reckoning.clock().get());
    }

    private Resolved open() {
        return Resolved.of(TimeExpression.Type.TIME, "XXXX-XX-XXTXX:XX", Interval.open(), Basis.ANCHOR);
    }

    private Resolved onDay(LocalDate day) {
        var moved = length.move(day, sign);
        var interval = sign < 0 ? Interval.of(moved, day) : Interval.of(day, moved);
        return Resolved.of(TimeExpression.Type.DATE, moved.toString(), interval, Basis.ANCHOR);
    }

    private Resolved at(LocalDate day, LocalTime clock) {
        var moment = length.move(day.atTime(clock), sign);
        var minute = moment.toLocalTime().withSecond(0);
        var there = Moment.of(moment.toLocalDate(), minute);
        return Resolved.of(
                TimeExpression.Type.TIME, moment.toLocalDate() + "T" + minute, Interval.of(there, there), Basis.ANCHOR);
    }
}
