package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.util.Optional;

/** Something that names a stretch of the calendar. */
sealed interface Dated extends Meaning
        permits AnyDay,
                Away,
                Fields,
                Fiscal,
                Fixed,
                Following,
                Holiday,
                Moved,
                Neighbour,
                PartOf,
                Same,
                Shifted,
                WeekNumber,
                WithinShifted {

    /** The stretch; empty if what it is counted from is not known, or if it cannot exist. */
    Optional<Period> period(Reckoning reckoning);

    /** The TIMEX3 value when the stretch is not known: {@code XXXX-03-06}; empty if there can be none. */
    Optional<String> openValue();

    /** What it is counted from. */
    Resolved.Basis basis();

    @Override
    default Resolved resolve(Reckoning reckoning) {
        return period(reckoning)
                .map(period -> Resolved.of(TimeExpression.Type.DATE, period.value(), period.interval(), basis()))
                .orElseGet(() -> new Resolved(
                        TimeExpression.Type.DATE, openValue(), Optional.empty(), Interval.open(), basis()));
    }
}
