package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/** A stretch of the calendar that the words name fully: a decade, a century. */
record Fixed(Period stretch) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return Optional.of(stretch);
    }

    @Override
    public Optional<String> openValue() {
        return Optional.of(stretch.value());
    }

    @Override
    public Basis basis() {
        return Basis.ABSOLUTE;
    }
}
