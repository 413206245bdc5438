package dev.readout.intake.feed;

import dev.readout.intake.date.DateReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the dates of feeds: W3C's profile of ISO 8601 and its neighbours, RFC 822 and 2822, what C prints, and what
 * papers print.
 */
final class ReadFeedDate {

    private static final int LONGEST = 120;
    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?(?:(?:T|\\s+)(?:" + TIME
            + "|(\\d{2})(\\d{2})(\\d{2}))?\\s*(\\S*))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b" + TIME + "(?!\\d)\\s*([A-Za-z]{1,5}(?![a-z])|[+-]\\d{1,2}:?\\d{2})?(?:\\s*([+-]\\d{2}:?\\d{2}))?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})[ -]+([A-Za-z]{3})[a-z]*\\.?[ ,-]+(\\d{4}|\\d{2})(?![\\d:])");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{1,2})(?!\\d|:)");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b(?!:)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(
            Map.entry("AST", -4),
            Map.entry("ADT", -3),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("KST", 9),
            Map.entry("JST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11));

    private ReadFeedDate() {}

    static Optional<Instant> of(String printed) {
        var date = printed.strip();
        if (date.isEmpty() || date.length() > LONGEST) return Optional.empty();
        try {
            return iso(date).or(() -> named(date)).or(() -> inPrint(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> iso(String date) {
        var ordinal = ORDINAL.matcher(date);
        if (ordinal.matches()) {
            var day = LocalDate.ofYearDay(number(ordinal, 1), number(ordinal, 2));
            return Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        var match = ISO.matcher(date);
        if (!match.matches()) return Optional.empty();
        var day = LocalDate.of(number(match, 1), orOne(match, 2), orOne(match, 3));
        int clock = match.group(7) == null ? 4 : 7;
        var time = match.group(clock) == null ? LocalTime.MIDNIGHT : time(match, clock);
        var zone = match.group(10) == null ? "" : match.group(10);
        return offset(zone).map(hours -> LocalDateTime.of(day, time).toInstant(hours));
    }

    /** Dates with the month's name: "Tue, 04 Jun 2019 10:00:00 EST", "Tue Jun 4 10:00:00 2019", "4-Jun-19". */
    private static Optional<Instant> named(String date) {
        return dayOf(date).flatMap(day -> {
            var clock = CLOCK.matcher(date);
            if (!clock.find()) return Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
            var zone = clock.group(5) == null ? clock.group(4) : clock.group(5);
            var known = offset(zone == null ? "" : zone).orElse(ZoneOffset.UTC);
            return Optional.of(LocalDateTime.of(day, time(clock, 1)).toInstant(known));
        });
    }

    private static Optional<LocalDate> dayOf(String date) {
        var dayFirst = DAY_MONTH.matcher(date);
        while (dayFirst.find()) {
            int month = month(dayFirst.group(2));
            if (month > 0) return Optional.of(LocalDate.of(year(dayFirst.group(3)), month, number(dayFirst, 1)));
        }
        var monthFirst = MONTH_DAY.matcher(date);
        var year = YEAR.matcher(date);
        while (monthFirst.find()) {
            int month = month(monthFirst.group(1));
            if (month > 0 && year.find()) {
                return Optional.of(LocalDate.of(number(year, 1), month, number(monthFirst, 2)));
            }
        }
        return Optional.empty();
    }

    /** Two figures are of 2000 to 2049 or of 1950 to 1999 (RFC 2822, 4.3). */
    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        return figures.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static Optional<Instant> inPrint(String date) {
        return new DateReader()
                .in(date).stream()
                        .findFirst()
                        .flatMap(found -> found.interval().from())
                        .map(from -> from.date().atTime(from.time().orElse(LocalTime.MIDNIGHT)))
                        .map(first -> first.toInstant(ZoneOffset.UTC));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int orOne(MatchResult match, int group) {
        return match.group(group) == null ? 1 : number(match, group);
    }

    /** Leap seconds are the second before. */
    private static LocalTime time(MatchResult match, int group) {
        int second = match.group(group + 2) == null ? 0 : Math.min(59, number(match, group + 2));
        return LocalTime.of(number(match, group) % 24, number(match, group + 1), second);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        var name = zone.strip().toUpperCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("Z") || name.equals("UT") || name.equals("UTC") || name.equals("GMT")) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (ZONE_HOURS.containsKey(name)) return Optional.of(ZoneOffset.ofHours(ZONE_HOURS.get(name)));
        if (!name.matches("[+-]\\d{1,2}(:?\\d{2})?")) return Optional.empty();
        var digits = name.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
        int minutes = digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
        int sign = name.startsWith("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
