package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.util.Optional;

/** Units before or after the date named last: "two days later", "the previous week". */
record Neighbour(Unit unit, int count) implements Dated {

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return named(reckoning).map(named -> Period.holding(unit, unit.move(named.first(), count)));
    }

    /**
     * "The previous day" without a date before it is counted from the anchor; "16 months later" is not, nor what came the
     * next day in a tale of the past.
     */
    private Optional<Period> named(Reckoning reckoning) {
        if (reckoning.named().isPresent()) {
            return reckoning.named().filter(named -> named.unit().compareTo(unit) <= 0);
        }
        boolean told = count > 0 && reckoning.direction() == Direction.PAST;
        return reckoning
                .anchor()
                .filter(day -> Math.abs(count) == 1 && !told)
                .map(day -> Period.holding(Unit.DAY, day));
    }

    @Override
    public Optional<String> openValue() {
        return Moved.by(unit, count).openValue();
    }

    @Override
    public Basis basis() {
        return Basis.NAMED;
    }
}
