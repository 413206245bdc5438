package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** A week by its ISO number: "week 31", "week 3 of 2027". */
record WeekNumber(int week, Optional<Dated> year) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        var frame = year.isPresent() ? year.get().period(reckoning).map(Period::first) : reckoning.anchor();
        return frame.map(LocalDate::getYear).flatMap(this::in);
    }

    private Optional<Period> in(int number) {
        var inside = LocalDate.of(number, 7, 1);
        long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inside).getMaximum();
        if (week > last) return Optional.empty();
        return Optional.of(Period.holding(Unit.WEEK, inside.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)));
    }

    @Override
    public Optional<String> openValue() {
        return Optional.of("XXXX-W" + Period.twoDigits(week));
    }

    @Override
    public Basis basis() {
        return year.map(Dated::basis).orElse(Basis.ANCHOR);
    }
}
