package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.TimeExpression;
import dev.readout.model.TimeExpression.Mod;
import dev.readout.reading.time.Resolved.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A length of time: "two years", "the next several weeks", "an hour and 30 minutes", "hours" before something.
 *
 * @param pieces from the longest unit to the shortest, at least one
 * @param window which way it runs from the anchor
 */
record Length(List<Piece> pieces, Optional<Mod> mod, Window window) implements Meaning {

    /**
     * So many of a unit.
     *
     * @param vague how many units a vague count stands for at most
     */
    record Piece(Counted count, Unit unit, int vague) {

        int units() {
            return count.whole().orElse(vague);
        }

        /** So many more of a smaller unit, if that comes to a whole number of it. */
        private Optional<Piece> times(int factor, Unit smaller) {
            var more = new Counted(count.count().map(number -> number.multiply(BigDecimal.valueOf(factor))));
            return more.whole().map(whole -> new Piece(more, smaller, vague));
        }
    }

    /** Which way a length runs from the anchor. */
    enum Window {
        /** A mere length. */
        NONE,
        /** Beside an event ("hours after the vote"): hours may reach back over midnight, but no further. */
        NEAR,
        BACK,
        AHEAD,
        /** Ahead if the sentence looks ahead ("in two weeks"), else a mere length. */
        DUE,
        /** A time not long ago ("recent weeks"). */
        RECENT
    }

    Length {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) throw new IllegalArgumentException("a length needs a piece");
    }

    static Length of(Counted count, Unit unit, int vague) {
        return new Length(List.of(new Piece(count, unit, vague)), Optional.empty(), Window.NONE);
    }

    Length with(Window other) {
        return new Length(pieces, mod, other);
    }

    Length with(Mod other) {
        return new Length(pieces, Optional.of(other), window);
    }

    Length plus(Length more) {
        var all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Length(all, mod, window);
    }

    /** The shortest unit. */
    Unit unit() {
        return pieces.getLast().unit;
    }

    /** Whether a calendar can count it. */
    boolean isWhole() {
        return pieces.stream().allMatch(piece -> piece.count.whole().isPresent());
    }

    /** The count, if it is one piece with a whole one. */
    Optional<Integer> whole() {
        return pieces.size() == 1 ? pieces.getFirst().count.whole() : Optional.empty();
    }

    /** The same in years or months where it is half a century or a year and a half; else itself. */
    Length finer() {
        if (pieces.size() != 1 || isWhole()) return this;
        var piece = pieces.getFirst();
        return switch (piece.unit) {
            case CENTURY -> piece.times(100, Unit.YEAR).map(this::of).orElse(this);
            case DECADE -> piece.times(10, Unit.YEAR).map(this::of).orElse(this);
            case YEAR -> piece.times(12, Unit.MONTH).map(this::of).orElse(this);
            default -> this;
        };
    }

    private Length of(Piece piece) {
        return new Length(List.of(piece), mod, window);
    }

    boolean isVague() {
        return pieces.stream().allMatch(piece -> piece.count.count().isEmpty());
    }

    boolean isWithinDay() {
        return unit().isWithinDay();
    }

    /** TIMEX3: {@code P2W}, {@code PXD}, {@code P1DT5H}, {@code PT1H30M}. */
    String value() {
        var value = new StringBuilder("P");
        boolean time = false;
        for (var piece : pieces) {
            var part = piece.unit.duration(piece.count.value());
            boolean hours = part.startsWith("PT");
            value.append(hours && !time ? "T" : "").append(part.substring(hours ? 2 : 1));
            time |= hours;
        }
        return value.toString();
    }

    LocalDate move(LocalDate day, int sign) {
        var moved = day;
        for (var piece : pieces) moved = piece.unit.move(moved, (long) sign * piece.units());
        return moved;
    }

    LocalDateTime move(LocalDateTime moment, int sign) {
        var moved = moment;
        for (var piece : pieces) moved = piece.unit.move(moved, piece.count, (long) sign * piece.units());
        return moved;
    }

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var interval = reckoning.anchor().map(day -> from(day, reckoning)).orElse(Interval.open());
        if (window == Window.RECENT) return Resolved.of(TimeExpression.Type.DATE, "PAST_REF", interval, Basis.ANCHOR);
        var basis = window == Window.NONE ? Basis.ABSOLUTE : Basis.ANCHOR;
        return new Resolved(TimeExpression.Type.DURATION, Optional.of(value()), mod, interval, basis);
    }

    private Interval from(LocalDate day, Reckoning reckoning) {
        return switch (window) {
            case BACK ->
                unit() == Unit.QUARTER
                        ? quarters(day, -1)
                        : isWithinDay() && reckoning.clock().isPresent()
                                ? minutes(day, reckoning, -1)
                                : days(move(day, -1), day);
            case RECENT -> days(move(day, -1), day);
            case AHEAD -> ahead(day, reckoning);
            case DUE -> isDue(reckoning.direction()) ? ahead(day, reckoning) : Interval.open();
            case NEAR -> isWithinDay() ? days(day.minusDays(1), day) : Interval.open();
            case NONE -> Interval.open();
        };
    }

    private Interval ahead(LocalDate day, Reckoning reckoning) {
        if (unit() == Unit.QUARTER) return quarters(day, 1);
        boolean minutes = isWithinDay() && !isVague() && reckoning.clock().isPresent();
        return minutes ? minutes(day, reckoning, 1) : days(day, move(day, 1));
    }

    /** Quarters are those of the calendar, without the one that is running. */
    private Interval quarters(LocalDate day, int sign) {
        var current = Period.holding(Unit.QUARTER, day);
        int units = pieces.getLast().units();
        return sign < 0
                ? days(current.plus(-units).first(), current.first().minusDays(1))
                : days(current.plus(1).first(), current.plus(units).last());
    }

    private Interval minutes(LocalDate day, Reckoning reckoning, int sign) {
        var now = day.atTime(reckoning.clock().orElseThrow());
        var then = move(now, sign);
        return sign > 0 ? between(now, then) : between(then, now);
    }

    private static Interval between(LocalDateTime from, LocalDateTime to) {
        return Interval.of(
                Moment.of(from.toLocalDate(), from.toLocalTime()), Moment.of(to.toLocalDate(), to.toLocalTime()));
    }

    private static Interval days(LocalDate from, LocalDate to) {
        return Interval.of(from, to);
    }

    /** "In two years" is due where the sentence looks ahead, not in "the first talks in two years". */
    private boolean isDue(Direction direction) {
        return direction == Direction.FUTURE || (direction != Direction.PAST && unit().compareTo(Unit.MONTH) <= 0);
    }
}
