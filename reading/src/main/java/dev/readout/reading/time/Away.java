package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date so long before or after another: "two weeks before Christmas", "three days from tomorrow", "two years, a month and
 * a day later".
 *
 * @param sign 1 after, -1 before
 */
record Away(Length length, int sign, Dated base) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return base.period(reckoning).flatMap(this::moved);
    }

    private Optional<Period> moved(Period from) {
        if (!length.isWhole()) return Optional.empty();
        var day = length.move(sign < 0 ? from.first() : start(from), sign);
        boolean exact = from.unit() == Unit.DAY || length.unit().compareTo(from.unit()) < 0;
        return Optional.of(Period.holding(exact ? Unit.DAY : from.unit(), day));
    }

    private LocalDate start(Period from) {
        return from.unit() == Unit.DAY ? from.last() : from.first();
    }

    @Override
    public Optional<String> openValue() {
        return Moved.by(length.unit(), 0).openValue();
    }

    @Override
    public Basis basis() {
        return base.basis();
    }
}
