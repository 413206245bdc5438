package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/** A day that the words do not name: that of "in the morning". */
record AnyDay() implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return Optional.empty();
    }

    @Override
    public Optional<String> openValue() {
        return Optional.of("XXXX-XX-XX");
    }

    @Override
    public Basis basis() {
        return Basis.ABSOLUTE;
    }
}
