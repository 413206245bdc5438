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
 */
record AtTime(Dated day, String code, LocalTime from, LocalTime to, Optional<Mod> mod) implements Meaning {

    static AtTime clock(Dated day, String time) {
        if (time.equals("24:00"))
            return new AtTime(day, time, LocalTime.of(23, 59), LocalTime.of(23, 59), Optional.empty());
        var at = LocalTime.parse(time);
        return new AtTime(day, time, at, at, Optional.empty());
    }

    AtTime on(Dated other) {
        return new AtTime(other, code, from, to, mod);
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
