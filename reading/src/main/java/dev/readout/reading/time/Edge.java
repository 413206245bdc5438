package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression.Mod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The beginning, the middle or the end of a date: "mid-October", "late 2017", "the end of the week".
 *
 * <p>Of a year these are its first quarter, its middle third and its last quarter; of a month its days up to the 10th,
 * from the 10th to the 20th, and from the 20th; of anything else its thirds. Earlier or later "this week" runs to or
 * from the anchor.
 *
 * @param soFar whether the anchor divides it ("earlier this week")
 */
record Edge(Dated date, Mod mod, boolean soFar) implements Meaning {

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var whole = date.resolve(reckoning).with(mod);
        return date.period(reckoning)
                .map(period -> whole.within(soFar ? divided(period, reckoning.anchor()) : part(period)))
                .orElse(whole);
    }

    private Interval divided(Period period, Optional<LocalDate> anchor) {
        if (anchor.isEmpty() || period.distance(anchor.get()) > 0) return period.interval();
        return mod == Mod.START ? Interval.of(period.first(), anchor.get()) : Interval.of(anchor.get(), period.last());
    }

    private Interval part(Period period) {
        var first = period.first();
        return switch (period.unit()) {
            case MONTH -> ofMonth(first, period.last());
            case WEEK -> ofWeek(first);
            case YEAR -> new Cuts(3, 4, 8, 9, 12).of(first, mod);
            case QUARTER, SEASON -> new Cuts(1, 1, 2, 2, 3).of(first, mod);
            case HALF -> new Cuts(2, 2, 4, 4, 6).of(first, mod);
            case DECADE -> new Cuts(36, 36, 84, 84, 120).of(first, mod);
            case CENTURY -> new Cuts(360, 360, 840, 840, 1200).of(first, mod);
            case SECOND, MINUTE, HOUR, DAY, WEEKEND -> period.interval();
        };
    }

    private Interval ofMonth(LocalDate first, LocalDate last) {
        return switch (mod) {
            case START -> Interval.of(first, first.withDayOfMonth(10));
            case MID -> Interval.of(first.withDayOfMonth(10), first.withDayOfMonth(20));
            default -> Interval.of(first.withDayOfMonth(20), last);
        };
    }

    private Interval ofWeek(LocalDate monday) {
        return switch (mod) {
            case START -> Interval.of(monday, monday.plusDays(1));
            case MID -> Interval.of(monday.plusDays(2), monday.plusDays(3));
            default -> Interval.of(monday.plusDays(4), monday.plusDays(6));
        };
    }

    /** Where a stretch of {@code all} months is cut: its start ends, its middle begins and ends, its end begins. */
    private record Cuts(int startEnds, int midBegins, int midEnds, int endBegins, int all) {

        Interval of(LocalDate first, Mod mod) {
            return switch (mod) {
                case START -> months(first, 0, startEnds);
                case MID -> months(first, midBegins, midEnds);
                default -> months(first, endBegins, all);
            };
        }

        private static Interval months(LocalDate first, int from, int to) {
            return Interval.of(first.plusMonths(from), first.plusMonths(to).minusDays(1));
        }
    }
}
