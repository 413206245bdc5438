package dev.readout.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * As of when a dossier is asked for, by either clock: when things were public, and when they were known here.
 *
 * @param day only what was public by the end of this day; absent: the day of {@code known}, else today
 * @param known only what had been taken in, read and decided by then; absent: all that is known now
 */
public record AsOf(Optional<LocalDate> day, Optional<Known> known) {

    /** All that is known now, as of today. */
    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    /** How {@link Known#parse} wants an instant. */
    public static final String KNOWN_FORM = "2019-06-01, 2019-06-01T14:30 or 2019-06-01T14:30:00Z";

    private static final int LAST_YEAR = 9999;

    public static AsOf day(LocalDate day) {
        return NOW.on(Optional.of(day));
    }

    /** The same as of another day. */
    public AsOf on(Optional<LocalDate> other) {
        return new AsOf(other, known);
    }

    /** Whether nobody asked for another day than today. */
    public boolean isNow() {
        return day.isEmpty() && known.isEmpty();
    }

    /**
     * Until when something had to be known.
     *
     * @param words as it was asked for: a day, which counts to its end, or a time
     * @param by the last instant that counts
     * @param day on which that is
     */
    public record Known(String words, Instant by, LocalDate day) {

        /**
         * @param zone whose days and hours are meant where the words name no other
         * @throws DateTimeParseException if they name no instant
         */
        public static Known parse(String words, ZoneId zone) {
            var stripped = words.strip();
            var by = instant(stripped, zone);
            var day = LocalDate.ofInstant(by, zone);
            if (day.getYear() >= 1 && day.getYear() < LAST_YEAR) return new Known(stripped, by, day);
            throw new DateTimeParseException("no year of four digits", words, 0);
        }

        private static Instant instant(String words, ZoneId zone) {
            if (words.indexOf('T') < 0)
                return LocalDate.parse(words)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusMillis(1);
            return namesZone(words)
                    ? OffsetDateTime.parse(words).toInstant()
                    : LocalDateTime.parse(words).atZone(zone).toInstant();
        }

        private static boolean namesZone(String words) {
            return words.endsWith("Z") || words.lastIndexOf('+') > 0 || words.lastIndexOf('-') > words.indexOf('T');
        }
    }
}
