package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.List;
import java.util.Optional;

/** A day or month within a unit counted from elsewhere: "Tuesday of next week", "November of last year". */
record WithinShifted(Dated part, Dated frame) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return frame.period(reckoning)
                .flatMap(whole -> candidates(whole).stream()
                        .filter(period -> whole.distance(period.first()) == 0)
                        .findFirst());
    }

    private List<Period> candidates(Period whole) {
        if (part instanceof Fields fields) return fields.candidates(whole.first());
        return part instanceof Holiday holiday ? holiday.candidates(whole.first()) : List.of();
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
