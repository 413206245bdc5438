package dev.readout.reading.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses which of several Fridays, or several Marches, is meant. */
final class Nearest {

    /** A date without its year is hardly so many days ahead, or back: the verb was another's. */
    private static final long TOO_FAR_AHEAD = 250;

    private static final long TOO_FAR_BACK = 330;

    private Nearest() {}

    /**
     * The last that has begun for the past, the next that has not ended for the future; the nearest if nothing tells,
     * or if that one would be most of a year away.
     *
     * @param candidates in the order of the calendar
     */
    static Optional<Period> of(List<Period> candidates, LocalDate anchor, Direction direction) {
        var nearest = candidates.stream().min(Comparator.comparingLong(period -> period.distance(anchor)));
        var chosen = switch (direction) {
            case PAST -> last(candidates, anchor);
            case FUTURE, PRESENT -> next(candidates, anchor);
            case UNKNOWN -> candidates.size() > 1 && isWeekly(candidates) ? last(candidates, anchor) : nearest;
        };
        return chosen.filter(period -> period.distance(anchor) <= limit(period, anchor))
                .or(() -> nearest);
    }

    private static long limit(Period period, LocalDate anchor) {
        return period.first().isAfter(anchor) ? TOO_FAR_AHEAD : TOO_FAR_BACK;
    }

    /** The last of them that has begun by that day. */
    static Optional<Period> last(List<Period> candidates, LocalDate anchor) {
        return candidates.stream()
                .filter(period -> !period.first().isAfter(anchor))
                .reduce((earlier, later) -> later);
    }

    /** The first of them that has not ended before that day. */
    static Optional<Period> next(List<Period> candidates, LocalDate anchor) {
        return candidates.stream()
                .filter(period -> !period.last().isBefore(anchor))
                .findFirst();
    }

    private static boolean isWeekly(List<Period> candidates) {
        return candidates.get(1).distance(candidates.get(0).first()) <= 7;
    }
}
