package dev.readout.reading.time;

import dev.readout.reading.time.Match.Parts;
import java.time.DayOfWeek;
import java.util.Optional;

/** Makes dates and stretches of the calendar. */
final class DateMeanings {

    private DateMeanings() {}

    static Optional<Unit> unit(Parts parts) {
        return parts.find("unit")
                .or(() -> parts.find("units"))
                .filter(sign -> !sign.value().equals("fortnight"))
                .map(sign -> Unit.named(sign.value()));
    }

    static Optional<Integer> number(Parts parts, String kind) {
        return parts.find(kind).map(Sign::number);
    }

    /** A month cut short without its stop counts only beside a day or a year, such a weekday only beside a day. */
    static Optional<Meaning> fields(Parts parts) {
        var year = number(parts, "year");
        var day = number(parts, "day").or(() -> number(parts, "nthday"));
        boolean strict = parts.signs().stream().anyMatch(sign -> sign.has("strict"));
        if (strict && year.isEmpty() && day.isEmpty()) return Optional.empty();
        var portion = parts.find("season").map(DateMeanings::season);
        return Optional.of(new Fields(year, portion, number(parts, "month"), day, Meanings.weekday(parts)));
    }

    private static Portion season(Sign sign) {
        return new Portion(Unit.SEASON, sign.value(), sign.trait("first", 1), 3);
    }

    /** "'97" is 1997, "'08" is 2008: the century that is not far ahead. */
    static Optional<Meaning> shortYear(Parts parts) {
        return number(parts, "shortyear").map(two -> Fields.ofYear(two < 40 ? 2000 + two : 1900 + two));
    }

    /** Figures are year, month, day, or month, day, year; day, month, year where that cannot be. */
    static Optional<Meaning> figures(Parts parts) {
        var two = Meanings.numbers(parts, "two");
        var year = number(parts, "year");
        if (two.size() != 2 || year.isEmpty()) return Optional.empty();
        boolean dayFirst = two.getFirst() > 12;
        int month = dayFirst ? two.getLast() : two.getFirst();
        int day = dayFirst ? two.getFirst() : two.getLast();
        boolean fine = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return fine ? Optional.of(Fields.ofDay(year, month, day)) : Optional.empty();
    }

    /** "This past Friday" has two shifts, of which the second tells. */
    private static Optional<Integer> shift(Parts parts) {
        var shifts = Meanings.numbers(parts, "shift");
        return shifts.isEmpty() ? Optional.empty() : Optional.of(shifts.getLast());
    }

    static Optional<Meaning> shifted(Parts parts) {
        boolean holiday = parts.has("holiday") || parts.has("moving");
        var date = (holiday ? holiday(parts) : fields(parts)).map(Dated.class::cast);
        return date.flatMap(found -> shift(parts).map(by -> new Shifted(found, by)));
    }

    static Optional<Meaning> shiftedUnit(Parts parts) {
        boolean named = parts.find("unit").map(sign -> sign.traits().isEmpty()).orElse(false);
        return unit(parts)
                .filter(unit -> unit.compareTo(named ? Unit.HOUR : Unit.DAY) > 0)
                .flatMap(unit -> shift(parts).map(by -> Moved.by(unit, by)));
    }

    static Optional<Meaning> withinShifted(Parts parts) {
        var frame = parts.has("neighbour") ? neighbour(parts) : shiftedUnit(parts);
        var inside = fields(parts).map(Fields.class::cast);
        return frame.map(Dated.class::cast).flatMap(whole -> inside.map(part -> new WithinShifted(part, whole)));
    }

    static Optional<Meaning> neighbour(Parts parts) {
        return unit(parts)
                .filter(unit -> !unit.isWithinDay())
                .flatMap(unit -> number(parts, "neighbour").map(by -> new Neighbour(unit, by)));
    }

    static Optional<Meaning> same(Parts parts) {
        var unit = parts.find("unit").map(sign -> Unit.named(sign.value())).orElse(Unit.DAY);
        return Optional.of(new Same(unit, !parts.has("same")));
    }

    static Optional<Meaning> part(Parts parts) {
        int nth = number(parts, "ordinal").or(() -> number(parts, "final")).orElse(0);
        return unit(parts)
                .filter(unit -> !unit.isWithinDay())
                .flatMap(unit -> parts.find(Dated.class).map(whole -> new PartOf(unit, nth, whole)));
    }

    static Optional<Meaning> portion(Parts parts) {
        int nth = number(parts, "ordinal").orElse(0);
        boolean half =
                parts.find("portion").map(sign -> sign.value().equals("half")).orElse(false);
        if (nth < 1 || nth > (half ? 2 : 4)) return Optional.empty();
        var portion = half
                ? new Portion(Unit.HALF, "H" + nth, 6 * nth - 5, 6)
                : new Portion(Unit.QUARTER, "Q" + nth, 3 * nth - 2, 3);
        var fields = new Fields(
                number(parts, "year"), Optional.of(portion), Optional.empty(), Optional.empty(), Optional.empty());
        return parts.has("shift")
                ? shiftedUnit(parts).map(Dated.class::cast).map(year -> new WithinShifted(fields, year))
                : Optional.of(fields);
    }

    static Optional<Meaning> decade(Parts parts) {
        return number(parts, "decade")
                .or(() -> number(parts, "shortdecade").map(number -> 1900 + number))
                .map(year -> new Fixed(Period.holding(Unit.DECADE, Meanings.newYear(year))));
    }

    static Optional<Meaning> century(Parts parts) {
        return number(parts, "ordinal")
                .filter(nth -> nth >= 10 && nth <= 22)
                .map(nth -> new Fixed(Period.holding(Unit.CENTURY, Meanings.newYear(100 * nth - 50))));
    }

    /** A fixed day is written {@code 12-25}; a moving one month, which one (-1: the last), weekday: {@code 11-4-4}. */
    static Optional<Meaning> holiday(Parts parts) {
        var year = number(parts, "year");
        var fixed = parts.find("holiday").map(Sign::value);
        if (fixed.isPresent()) {
            int month = Integer.parseInt(fixed.get().substring(0, 2));
            return Optional.of(
                    Fields.ofDay(year, month, Integer.parseInt(fixed.get().substring(3))));
        }
        return parts.find("moving").map(sign -> moving(year, sign.value()));
    }

    private static Holiday moving(Optional<Integer> year, String value) {
        int dash = value.indexOf('-');
        int lastDash = value.lastIndexOf('-');
        int nth = Integer.parseInt(value.substring(dash + 1, lastDash));
        var weekday = DayOfWeek.of(Integer.parseInt(value.substring(lastDash + 1)));
        return new Holiday(year, Integer.parseInt(value.substring(0, dash)), nth, weekday);
    }

    static Optional<Meaning> days(Parts parts) {
        var months = Meanings.numbers(parts, "month");
        var days = Meanings.numbers(parts, "day");
        if (months.isEmpty() || days.size() != 2) return Optional.empty();
        var year = number(parts, "year");
        var from = Fields.ofDay(year, months.getFirst(), days.getFirst());
        return Optional.of(new Stretch(from, Fields.ofDay(year, months.getLast(), days.getLast())));
    }

    static Optional<Meaning> years(Parts parts) {
        var years = Meanings.numbers(parts, "year");
        if (years.isEmpty()) return Optional.empty();
        int first = years.getFirst();
        int last = years.size() > 1
                ? years.getLast()
                : number(parts, "shortyear")
                        .map(two -> first - first % 100 + two)
                        .orElse(first);
        return last > first && last - first < 200
                ? Optional.of(new Stretch(Fields.ofYear(first), Fields.ofYear(last)))
                : Optional.empty();
    }
}
