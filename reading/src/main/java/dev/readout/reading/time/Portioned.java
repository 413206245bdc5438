package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.util.Optional;

/**
 * So many units at the beginning or the end of a date: "the first two weeks of 2021", "the last four months of the year".
 *
 * @param back whether they are its last
 */
record Portioned(Length length, boolean back, Dated whole) implements Meaning {

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var interval = whole.period(reckoning).map(this::part).orElse(Interval.open());
        return new Resolved(
                TimeExpression.Type.DURATION, Optional.of(length.value()), length.mod(), interval, whole.basis());
    }

    /** Whole weeks are counted by the calendar, so that they may begin in the year before. */
    private Interval part(Period frame) {
        int units = Math.max(1, length.pieces().getFirst().units());
        var first = new PartOf(length.unit(), back ? -1 : 1, whole).part(frame);
        var last = first.plus(back ? 1 - units : units - 1);
        return back ? Interval.of(last.first(), first.last()) : Interval.of(first.first(), last.last());
    }
}
