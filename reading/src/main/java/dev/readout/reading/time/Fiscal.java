package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/**
 * A business year: "fiscal year 2008", "the last school year". When it begins the words do not say, so its days stay open.
 *
 * @param code {@code FY} fiscal, {@code SY} school
 * @param shift from that of the anchor, if no year is named
 */
record Fiscal(String code, Optional<Integer> year, Optional<Integer> shift) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return Optional.empty();
    }

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var number = year.or(() -> shift.flatMap(by -> reckoning.anchor().map(day -> day.getYear() + by)));
        var named = Dated.super.resolve(reckoning);
        return number.map(of -> named.valued(code + of)).orElse(named);
    }

    @Override
    public Optional<String> openValue() {
        return Optional.of(code + year.map(String::valueOf).orElse("XXXX"));
    }

    @Override
    public Basis basis() {
        return year.isPresent() ? Basis.ABSOLUTE : Basis.ANCHOR;
    }
}
