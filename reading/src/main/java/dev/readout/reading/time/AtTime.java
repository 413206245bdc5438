package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.TimeExpression;
import dev.readout.model.TimeExpression.Mod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of a day: "Monday evening", "3 p.m. on Friday", "Aug. 7, 2019 - 16:20".
 *
 * @param code what follows the T of the value: {@code EV}, {@code 16:20}
 * @param from the first minute
 * @param to the last minute, the same for a time on the clock
 * @param sure whether it is known which half of the day is meant
 */
record AtTime(Dated day, String code, LocalTime from, LocalTime to, boolean sure, Optional<Mod> mod)
        implements Meaning {

    /** The day of a time said without one: that of speaking. */
    static final Dated TODAY = Moved.by(Unit.DAY, 0);

    /** A time on the clock, {@code HH:MM} or {@code HH:MM:SS}, up to 24:00. */
    static AtTime clock(Dated day, String time, boolean sure) {
        boolean midnight = time.startsWith("24");
        var at = midnight ? LocalTime.of(23, 59) : LocalTime.parse(time);
        return new AtTime(day, time, at, at, sure, Optional.empty());
    }

    static AtTime part(Dated day, Sign sign) {
        var from = LocalTime.parse(sign.trait("from"));
        var to = LocalTime.parse(sign.trait("to"));
        return new AtTime(day, sign.value(), from, to, true, Optional.empty());
    }

    AtTime on(Dated other) {
        return new AtTime(other, code, from, to, sure, mod);
    }

    AtTime with(Mod other) {
        return new AtTime(day, code, from, to, sure, Optional.of(other));
    }

    /** Whether it is a morning or an evening rather than a time on the clock. */
    boolean isPart() {
        return Character.isLetter(code.charAt(0));
    }

    boolean hasDay() {
        return !day.equals(TODAY);
    }

    /** The same, twelve hours later if that half of the day is meant. */
    AtTime later() {
        if (sure || from.getHour() >= 12) return new AtTime(day, code, from, to, true, mod);
        return new AtTime(day, shifted(), from.plusHours(12), to.plusHours(12), true, mod);
    }

    private String shifted() {
        return Period.twoDigits(from.getHour() + 12) + code.substring(2);
    }

    /** The same, in that part of the day: "10" in the evening is 22:00, in the morning 10:00; "1" at night is 01:00. */
    AtTime within(AtTime part) {
        if (sure) return this;
        boolean night = part.code.startsWith("N");
        boolean pm = part.from.getHour() >= 12 && !(night && from.getHour() < 6 && from.getHour() != 0);
        return pm && from.getHour() < 12 ? later() : new AtTime(day, code, from, to, true, mod);
    }

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var base = day.resolve(reckoning);
        var interval =
                day.period(reckoning).flatMap(Period::day).map(this::minutes).orElse(Interval.open());
        var value = base.value().map(date -> date + "T" + code);
        return new Resolved(TimeExpression.Type.TIME, value, mod, interval, base.basis());
    }

    private Interval minutes(LocalDate date) {
        return Interval.of(Moment.of(date, from), Moment.of(date, to));
    }
}
