package dev.readout.eval.recognizers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A moment as the corpus writes it: {@code 2018-06-02}, {@code 2018-06-02 10:00:00} or {@code 10:00:00}. Seconds are not
 * compared, for intervals are kept in minutes.
 */
record Stamp(Optional<LocalDate> date, Optional<LocalTime> time) {

    /** Nothing if it is not written so: {@code not resolved}, or nothing at all. */
    static Optional<Stamp> of(String written) {
        if (written.isEmpty() || !Character.isDigit(written.charAt(0)) || written.length() < 8) return Optional.empty();
        boolean dated = written.charAt(4) == '-';
        var date = dated ? Optional.of(LocalDate.parse(written.substring(0, 10))) : Optional.<LocalDate>empty();
        var clock = dated ? written.substring(10).strip() : written;
        return Optional.of(new Stamp(date, clock.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(clock))));
    }

    /** Whether the moment is the one written, in the parts that are. */
    boolean is(LocalDateTime moment) {
        boolean sameDay = date.map(moment.toLocalDate()::equals).orElse(true);
        var minute = moment.toLocalTime().withSecond(0).withNano(0);
        boolean sameTime = time.map(at -> at.withSecond(0).withNano(0).equals(minute))
                .orElse(minute.equals(LocalTime.MIN) || date.isEmpty());
        return sameDay && sameTime;
    }

    /** Whether the moment lies on the day written. */
    boolean isOnDayOf(LocalDateTime moment) {
        return date.map(moment.toLocalDate()::equals).orElse(false);
    }
}
