package dev.readout.reading.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What an expression is counted from.
 *
 * @param anchor the day of speaking or publishing, if known
 * @param clock the time of that day, if known
 * @param direction where the sentence looks
 * @param named the date named last before, for "two days later" and "the previous day"
 */
record Reckoning(Optional<LocalDate> anchor, Optional<LocalTime> clock, Direction direction, Optional<Period> named) {

    Reckoning(Optional<LocalDate> anchor, Direction direction, Optional<Period> named) {
        this(anchor, Optional.empty(), direction, named);
    }

    Reckoning from(LocalDate day) {
        return new Reckoning(Optional.of(day), clock, direction, named);
    }
}
