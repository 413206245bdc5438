package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/** A day or month within a unit counted from elsewhere: "Tuesday of next week", "November of last year". */
record WithinShifted(Fields part, Dated frame) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return frame.period(reckoning)
                .flatMap(whole -> part.candidates(whole.first()).stream()
                        .filter(period -> whole.distance(period.first()) == 0)
                        .findFirst());
    }

    @Override
    public Optional<String> openValue() {
        return part.openValue();
    }

    @Override
    public Basis basis() {
        return frame.basis();
    }
}
