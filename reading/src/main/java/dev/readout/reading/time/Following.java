package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/** A date that ends what another begins, and so comes after it: the March of "from November to March". */
record Following(Fields date, Dated beginning) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        var begun = beginning.period(reckoning);
        if (begun.isEmpty() || date.year().isPresent()) return date.period(reckoning);
        return date.candidates(begun.get().first()).stream()
                .filter(period -> period.first().isAfter(begun.get().first()))
                .findFirst();
    }

    @Override
    public Optional<String> openValue() {
        return date.openValue();
    }

    @Override
    public Basis basis() {
        return date.basis();
    }
}
