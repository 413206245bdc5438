package dev.readout.reading.time;

import dev.readout.reading.time.Match.Parts;
import java.time.DayOfWeek;
import java.util.Optional;

/** Makes holidays. A fixed day is written {@code 12-25}; a moving one month, which one (-1: the last), weekday: {@code 11-4-4}; one counted from Easter {@code easter+1}. */
final class HolidayMeanings {

    private HolidayMeanings() {}

    static Optional<Meaning> holiday(Parts parts) {
        return dated(parts).map(date -> date);
    }

    private static Optional<Dated> dated(Parts parts) {
        var year = DateMeanings.role(parts, "year");
        var fixed = parts.find("holiday").map(Sign::value);
        if (fixed.isPresent()) {
            int month = Integer.parseInt(fixed.get().substring(0, 2));
            return Optional.of(
                    Fields.ofDay(year, month, Integer.parseInt(fixed.get().substring(3))));
        }
        return parts.find("moving").map(sign -> moving(year, sign.value()));
    }

    private static Dated moving(Optional<Integer> year, String value) {
        if (value.startsWith("easter")) {
            return Holiday.afterEaster(year, value.length() == 6 ? 0 : Integer.parseInt(value.substring(6)));
        }
        int plus = value.indexOf('+');
        if (plus > 0) {
            var holiday = (Holiday) moving(year, value.substring(0, plus));
            return new Holiday(
                    year, new Holiday.Rule.After(holiday.rule(), Integer.parseInt(value.substring(plus + 1))));
        }
        int dash = value.indexOf('-');
        int lastDash = value.lastIndexOf('-');
        int nth = Integer.parseInt(value.substring(dash + 1, lastDash));
        var weekday = DayOfWeek.of(Integer.parseInt(value.substring(lastDash + 1)));
        return Holiday.onWeekday(year, Integer.parseInt(value.substring(0, dash)), nth, weekday);
    }

    static Optional<Meaning> shifted(Parts parts) {
        var shift = DateMeanings.shift(parts);
        var within = parts.find(Dated.class);
        var date = dated(parts);
        if (within.isPresent()) {
            return date.flatMap(found -> within.map(year -> new WithinShifted(found, year)));
        }
        return date.flatMap(found -> shift.map(by -> new Shifted(found, by, true)));
    }

    /** The weekend at a holiday. */
    static Optional<Meaning> weekend(Parts parts) {
        return parts.find(Dated.class).map(date -> new PartOf(Unit.WEEKEND, 0, date));
    }
}
