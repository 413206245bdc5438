package dev.readout.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A day, or a minute of a day, as the article's own place would count it (no time zone).
 *
 * <p>Ordered by day, then by time; a day without a time comes before its minutes.
 */
public record Moment(LocalDate date, Optional<LocalTime> time) implements Comparable<Moment> {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    public static Moment of(LocalDate date) {
        return new Moment(date, Optional.empty());
    }

    public static Moment of(LocalDate date, LocalTime time) {
        return new Moment(date, Optional.of(time));
    }

    /** Reads {@code YYYY-MM-DD} or {@code YYYY-MM-DDTHH:MM}. */
    public static Moment parse(String iso) {
        int t = iso.indexOf('T');
        return t < 0
                ? of(LocalDate.parse(iso))
                : of(LocalDate.parse(iso.substring(0, t)), LocalTime.parse(iso.substring(t + 1)));
    }

    @Override
    public int compareTo(Moment other) {
        int days = date.compareTo(other.date);
        if (days != 0) return days;
        return time.orElse(LocalTime.MIN).compareTo(other.time.orElse(LocalTime.MIN));
    }

    /** ISO local: {@code 2019-06-04} or {@code 2019-06-04T09:05}. */
    @Override
    public String toString() {
        return time.map(at -> date + "T" + MINUTES.format(at)).orElseGet(date::toString);
    }
}
