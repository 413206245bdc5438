package dev.readout.reading.time;

import dev.readout.reading.time.Resolved.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit counted from the anchor: "last week", "today", "two years ago", "this weekend".
 *
 * @param count how many units away; empty for the nearest, to be chosen by tense ("the weekend")
 */
record Moved(Unit unit, Optional<Integer> count) implements Dated {

    static Moved by(Unit unit, int count) {
        return new Moved(unit, Optional.of(count));
    }

    @Override
    public Optional<Period> period(Reckoning reckoning) {
        return reckoning
                .anchor()
                .map(anchor -> count.filter(shift -> shift != 0 || unit != Unit.WEEKEND)
                        .map(shift -> moved(anchor, shift))
                        .orElseGet(() -> nearest(anchor, reckoning.direction())));
    }

    private Period moved(LocalDate anchor, int shift) {
        return Period.holding(unit, anchor).plus(shift);
    }

    /** "This weekend", of what is told on a Tuesday, is the last; of what is planned, and where nothing tells, the next. */
    private Period nearest(LocalDate anchor, Direction direction) {
        var current = Period.holding(unit, anchor);
        boolean back = direction == Direction.PAST || (direction == Direction.UNKNOWN && count.isEmpty());
        return back && current.first().isAfter(anchor) ? current.plus(-1) : current;
    }

    @Override
    public Optional<String> openValue() {
        return Optional.of(
                switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
                    case WEEK -> "XXXX-WXX";
                    case WEEKEND -> "XXXX-WXX-WE";
                    case MONTH -> "XXXX-XX";
                    case QUARTER -> "XXXX-QX";
                    case HALF -> "XXXX-HX";
                    case SEASON -> "XXXX-XX";
                    case YEAR -> "XXXX";
                    case DECADE -> "XXX";
                    case CENTURY -> "XX";
                });
    }

    @Override
    public Basis basis() {
        return Basis.ANCHOR;
    }
}
