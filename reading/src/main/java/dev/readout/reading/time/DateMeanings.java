package dev.readout.reading.time;

import dev.readout.model.TimeExpression;
import dev.readout.reading.time.Match.Parts;
import java.util.Optional;

/** Makes dates and stretches of the calendar. */
final class DateMeanings {

    private DateMeanings() {}

    static Optional<Unit> unit(Parts parts) {
        return parts.find("unit")
                .or(() -> parts.find("units"))
                .or(() -> parts.find("quarterunit"))
                .filter(sign -> !sign.value().equals("fortnight"))
                .map(sign -> Unit.named(sign.value()));
    }

    static Optional<Integer> number(Parts parts, String kind) {
        return parts.find(kind).flatMap(Sign::whole);
    }

    /** A number by its part to play: read from figures, or from words that another pattern gives. */
    static Optional<Integer> role(Parts parts, String role) {
        var read = number(parts, role);
        if (read.isPresent()) return read;
        for (var number : parts.all(Numbered.class))
            if (number.role().equals(role)) return Optional.of(number.number());
        return Optional.empty();
    }

    /**
     * The fields said, by words or by the dates that make it up. A month cut short without its stop counts only beside a day
     * or a year, such a weekday only beside a day.
     */
    static Optional<Meaning> fields(Parts parts) {
        var inner = parts.find(Fields.class);
        var year = role(parts, "year")
                .or(() -> number(parts, "shortyear").map(DateMeanings::century))
                .or(() -> inner.flatMap(Fields::year));
        var day = role(parts, "day").or(() -> number(parts, "nthday")).or(() -> inner.flatMap(Fields::day));
        boolean strict = parts.signs().stream().anyMatch(sign -> sign.has("strict"));
        if (strict && year.isEmpty() && day.isEmpty()) return Optional.empty();
        if (day.isPresent() && (day.get() < 1 || day.get() > 31)) return Optional.empty();
        var portion = parts.find("season").map(DateMeanings::season).or(() -> inner.flatMap(Fields::portion));
        var month = number(parts, "month").or(() -> inner.flatMap(Fields::month));
        var weekday = Meanings.weekday(parts).or(() -> inner.flatMap(Fields::weekday));
        return Optional.of(new Fields(year, portion, month, day, weekday));
    }

    /** A month or weekday, though it is cut short. */
    static Optional<Meaning> fieldsAlone(Parts parts) {
        var month = number(parts, "month");
        return Optional.of(
                new Fields(Optional.empty(), Optional.empty(), month, Optional.empty(), Meanings.weekday(parts)));
    }

    /** "The twenty-third", "29", "fifteen": the number of a day. */
    static Optional<Meaning> dayNumber(Parts parts) {
        int sum = 0;
        for (var sign : parts.signs()) {
            if (!sign.value().chars().allMatch(Character::isDigit)) return Optional.empty();
            sum += sign.number();
        }
        boolean tens = parts.signs().size() < 2 || parts.signs().getFirst().number() % 10 == 0;
        return tens && sum >= 1 && sum <= 31 ? Optional.of(new Numbered("day", sum)) : Optional.empty();
    }

    /** A year in words: "nineteen ninety-six", "two thousand and five", "seventeen hundred thirty-three". */
    static Optional<Meaning> yearNumber(Parts parts) {
        var numbers = Meanings.numbers(parts, "number");
        if (numbers.isEmpty()) return Optional.empty();
        int head = numbers.getFirst() * parts.find("times").map(Sign::number).orElse(100);
        int rest = numbers.stream().skip(1).mapToInt(Integer::intValue).sum();
        boolean tens = numbers.size() < 3 || (numbers.get(1) % 10 == 0 && numbers.get(1) >= 20 && numbers.get(2) < 10);
        boolean fine = tens
                && numbers.getFirst() < 100
                && rest < 100
                && head >= 1000
                && head < 2200
                && (parts.has("times") || rest >= 10);
        return fine ? Optional.of(new Numbered("year", head + rest)) : Optional.empty();
    }

    /** The year that two figures mean: the one that is not far ahead. */
    static int century(int two) {
        return two < 40 ? 2000 + two : 1900 + two;
    }

    /** The first of two dates with the year of the last, or the year before if it would come after it. */
    static Fields completed(Fields first, Fields last) {
        boolean needsMonth = first.month().isEmpty()
                && first.day().isPresent()
                && last.month().isPresent();
        var month = needsMonth ? last.month() : first.month();
        var dated = new Fields(first.year(), first.portion(), month, first.day(), first.weekday());
        if (first.year().isPresent() || last.year().isEmpty() || dated.month().isEmpty()) return dated;
        boolean after = dated.month().get() > last.month().orElse(12);
        return dated.withYear(last.year().get() - (after ? 1 : 0));
    }

    /** The last of two dates with the month of the first, if it has none. */
    static Fields completedFrom(Fields last, Fields first) {
        boolean needsMonth = last.month().isEmpty()
                && last.day().isPresent()
                && first.month().isPresent();
        return needsMonth
                ? new Fields(last.year().or(first::year), last.portion(), first.month(), last.day(), last.weekday())
                : last;
    }

    private static Portion season(Sign sign) {
        return new Portion(Unit.SEASON, sign.value(), sign.trait("first", 1), 3);
    }

    /** "'97" is 1997, "'08" is 2008: the century that is not far ahead. */
    static Optional<Meaning> shortYear(Parts parts) {
        return number(parts, "shortyear").map(two -> new Numbered("year", century(two)));
    }

    /** "This past Friday" has two shifts, of which the second tells. */
    static Optional<Integer> shift(Parts parts) {
        var shifts = Meanings.numbers(parts, "shift");
        return shifts.isEmpty() ? Optional.empty() : Optional.of(shifts.getLast());
    }

    static Optional<Meaning> shifted(Parts parts) {
        boolean near = parts.all("shift").stream().anyMatch(sign -> sign.has("near"));
        return fields(parts)
                .map(Dated.class::cast)
                .flatMap(found -> shift(parts).map(by -> new Shifted(found, by, near)));
    }

    static Optional<Meaning> shiftedUnit(Parts parts) {
        boolean named = parts.find("unit").map(sign -> sign.traits().isEmpty()).orElse(false);
        return unit(parts)
                .filter(unit -> unit.compareTo(named ? Unit.HOUR : Unit.DAY) > 0)
                .flatMap(unit -> shift(parts).map(by -> Moved.by(unit, by)));
    }

    /** A day or month in another stretch: "Tuesday of next week", "the 15th day of next month", "Monday, two weeks from now". */
    static Optional<Meaning> within(Parts parts) {
        var frame = parts.find(Dated.class)
                .or(() -> (parts.has("neighbour") ? neighbour(parts) : shiftedUnit(parts)).map(Dated.class::cast));
        var inside = new Fields(
                Optional.empty(),
                Optional.empty(),
                number(parts, "month"),
                role(parts, "day").or(() -> number(parts, "nthday")),
                Meanings.weekday(parts));
        return frame.map(whole ->
                new WithinShifted(inside, inside.weekday().isPresent() ? new PartOf(Unit.WEEK, 0, whole) : whole));
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
        var weekday = Meanings.weekday(parts);
        var frame = frame(parts);
        if (weekday.isPresent()) {
            return frame.filter(whole -> nth != 0).map(whole -> new PartOf(Unit.DAY, nth, weekday, whole));
        }
        return unit(parts)
                .filter(unit -> !unit.isWithinDay())
                .flatMap(unit -> frame.map(whole -> new PartOf(unit, nth, whole)));
    }

    private static Optional<Dated> frame(Parts parts) {
        return parts.find(Dated.class).or(() -> parts.find("frame").map(sign -> Moved.by(Unit.named(sign.value()), 0)));
    }

    /** "The first two weeks of 2021": so many units, within. */
    static Optional<Meaning> parts(Parts parts) {
        boolean back = parts.has("final");
        return parts.find(Length.class)
                .flatMap(length -> frame(parts).map(whole -> new Portioned(length, back, whole)));
    }

    static Optional<Meaning> weekNumber(Parts parts) {
        int week = number(parts, "two").or(() -> number(parts, "number")).orElse(0);
        return week >= 1 && week <= 53 ? Optional.of(new WeekNumber(week, parts.find(Dated.class))) : Optional.empty();
    }

    static Optional<Meaning> fiscal(Parts parts) {
        var code = parts.find("business").map(Sign::value).orElse("FY");
        var year = role(parts, "year").or(() -> number(parts, "shortyear").map(DateMeanings::century));
        return Optional.of(new Fiscal(code, year, shift(parts)));
    }

    /** "The year to date": it began, and runs to the day of speaking. */
    static Optional<Meaning> toDate(Parts parts) {
        return unit(parts)
                .filter(unit -> !unit.isWithinDay())
                .map(unit -> new Edge(Moved.by(unit, 0), TimeExpression.Mod.START, true));
    }

    /** A quarter or half: of a year, of this or the last one, or the one that fits. */
    static Optional<Meaning> portion(Parts parts) {
        int nth = number(parts, "ordinal")
                .or(() -> number(parts, "two"))
                .or(() -> number(parts, "final"))
                .orElse(0);
        boolean half = parts.signs().stream().anyMatch(sign -> sign.value().equals("half"));
        int all = half ? 2 : 4;
        int which = nth == -1 ? all : nth;
        if (which < 1 || which > all) return Optional.empty();
        var portion = half
                ? new Portion(Unit.HALF, "H" + which, 6 * which - 5, 6)
                : new Portion(Unit.QUARTER, "Q" + which, 3 * which - 2, 3);
        var fields = new Fields(
                role(parts, "year"), Optional.of(portion), Optional.empty(), Optional.empty(), Optional.empty());
        var frame = parts.find(Dated.class)
                .or(() -> parts.has("shift") ? shiftedUnit(parts).map(Dated.class::cast) : Optional.empty());
        return frame.<Meaning>map(year -> new WithinShifted(fields, year)).or(() -> Optional.of(fields));
    }

    static Optional<Meaning> portionWithin(Parts parts) {
        var dates = parts.all(Dated.class);
        return dates.size() == 2 ? Optional.of(new WithinShifted(dates.getFirst(), dates.getLast())) : Optional.empty();
    }

    static Optional<Meaning> decade(Parts parts) {
        return number(parts, "decade")
                .or(() -> number(parts, "shortdecade").map(number -> 1900 + number))
                .or(() -> number(parts, "decadename"))
                .map(year -> new Fixed(Period.holding(Unit.DECADE, Meanings.newYear(year))));
    }

    static Optional<Meaning> century(Parts parts) {
        return number(parts, "ordinal")
                .filter(nth -> nth >= 10 && nth <= 22)
                .map(nth -> new Fixed(Period.holding(Unit.CENTURY, Meanings.newYear(100 * nth - 50))));
    }

    static Optional<Meaning> days(Parts parts) {
        var months = Meanings.numbers(parts, "month");
        var days = parts.all(Numbered.class).stream()
                .filter(number -> number.role().equals("day"))
                .map(Numbered::number)
                .toList();
        if (months.isEmpty() || days.size() != 2) return Optional.empty();
        var year = role(parts, "year");
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
