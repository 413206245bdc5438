package dev.readout.eval.recognizers;

import dev.readout.model.TimeExpression;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares TIMEX3 values with the timexes of the corpus. */
final class Values {

    private static final Pattern CLOCK = Pattern.compile("(.*)T(\\d\\d?)(?::(\\d\\d))?(?::\\d\\d)?");
    private static final Pattern LENGTH = Pattern.compile("P(T?)([\\d.]+)(WE|WD|BD|DE|CE|[YMWDQHS])");

    /** Lengths in the unit that the corpus counts in. */
    private static final Map<String, String> OTHER_UNITS = Map.of("Q", "3 M", "H", "6 M", "DE", "10 Y", "CE", "100 Y");

    private Values() {}

    /** Whether the values are the same; a set or a mere clock time names no day, so its day is left out. */
    static boolean same(String value, String timex, boolean unresolved) {
        if (value.isEmpty()) return unresolved && timex.contains("-02-");
        var plain = plain(value);
        var other = plain(timex);
        if (plain.equals(other)) return true;
        boolean timeAlone = other.startsWith("T");
        return timeAlone
                && plain.indexOf('T') >= 0
                && !plain.startsWith("P")
                && plain.substring(plain.indexOf('T')).equals(other);
    }

    private static String plain(String value) {
        var clock = CLOCK.matcher(value);
        if (value.startsWith("P") || value.startsWith("(") || !clock.matches()) return value;
        var hour = clock.group(2).length() == 1 ? "0" + clock.group(2) : clock.group(2);
        var time = hour.equals("24") ? "00" : hour;
        return clock.group(1) + "T" + time + ":"
                + Optional.ofNullable(clock.group(3)).orElse("00");
    }

    /** Whether both are the same day, week, month or year; the corpus may name a stretch of days for a quarter. */
    static boolean sameWhole(String value, String timex) {
        return same(value, timex, false);
    }

    /** Where the time of a value begins. */
    static Optional<LocalDateTime> start(String value) {
        try {
            return switch (value.length()) {
                case 4 -> Optional.of(Year.parse(value).atDay(1).atStartOfDay());
                case 7 ->
                    value.contains("Q")
                            ? Optional.of(LocalDate.of(
                                            Integer.parseInt(value.substring(0, 4)), 3 * (value.charAt(6) - '0') - 2, 1)
                                    .atStartOfDay())
                            : Optional.of(YearMonth.parse(value).atDay(1).atStartOfDay());
                case 10 -> Optional.of(LocalDate.parse(value).atStartOfDay());
                case 16 -> Optional.of(LocalDateTime.parse(value));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> start(TimeExpression time) {
        return time.interval()
                .from()
                .map(moment -> moment.date().atTime(moment.time().orElse(LocalTime.MIN)));
    }

    /** The moment that a part of a year or month stands for as the end of a range. */
    static Optional<LocalDateTime> edge(TimeExpression time) {
        var value = time.value().orElse("");
        if (value.length() != 4 && value.length() != 7) return start(time);
        return start(value).flatMap(start -> {
            var end = value.length() == 4 ? start.plusYears(1) : start.plusMonths(1);
            return time.mod()
                    .map(mod -> switch (mod) {
                        case END -> end;
                        case MID ->
                            value.length() == 4 ? start.withMonth(7).withDayOfMonth(2) : start.withDayOfMonth(16);
                        default -> start;
                    })
                    .or(() -> Optional.of(start));
        });
    }

    /** Whether a length and the moment where it begins come to the range that is written. */
    static boolean lengthAndStart(Found found, Answer answer) {
        boolean lengthFirst = found.first().type() == TimeExpression.Type.DURATION;
        var length = lengthFirst ? found.first() : found.last();
        var start = start(lengthFirst ? found.last() : found.first());
        if (length.type() != TimeExpression.Type.DURATION || start.isEmpty()) return false;
        var end = length.value().flatMap(value -> after(start.get(), value));
        return end.isPresent()
                && Stamp.of(answer.start())
                        .filter(stamp -> stamp.is(start.get()))
                        .isPresent()
                && Stamp.of(answer.end()).filter(stamp -> stamp.is(end.get())).isPresent();
    }

    private static Optional<LocalDateTime> after(LocalDateTime start, String length) {
        try {
            int time = length.indexOf('T');
            if (time < 0) return Optional.of(start.plus(Period.parse(length)));
            var hours = length.substring(time).replaceAll("T(\\d+)\\.5H", "T$1H30M");
            var from = time > 1 ? start.plus(Period.parse(length.substring(0, time))) : start;
            return Optional.of(from.plus(Duration.parse("P" + hours)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the time was counted from elsewhere in units longer than a day. */
    static boolean isCounted(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE
                && time.value().filter(value -> value.length() < 10).isPresent();
    }

    static boolean sameLength(String value, String timex) {
        return !value.isEmpty()
                && inCommonUnits(value)
                        .filter(inCommonUnits(timex).orElse("")::equals)
                        .isPresent();
    }

    private static Optional<String> inCommonUnits(String length) {
        Matcher parts = LENGTH.matcher(length);
        if (!parts.matches()) return Optional.empty();
        var count = new BigDecimal(parts.group(2));
        var unit = parts.group(1).isEmpty() ? parts.group(3) : "T" + parts.group(3);
        var other = OTHER_UNITS.get(unit);
        if (other != null) {
            count = count.multiply(new BigDecimal(other.substring(0, other.indexOf(' '))));
            unit = other.substring(other.indexOf(' ') + 1);
        }
        if (unit.equals("Y")) {
            count = count.multiply(BigDecimal.valueOf(12));
            unit = "M";
        }
        return Optional.of(count.stripTrailingZeros().toPlainString() + unit);
    }
}
