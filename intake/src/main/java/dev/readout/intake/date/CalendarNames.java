package dev.readout.intake.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of months and weekdays, whole or cut to at least three letters ("Sept", "Tues"). */
final class CalendarNames {

    private static final int SHORTEST = 3;
    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private CalendarNames() {}

    static Optional<Month> month(DateToken token) {
        return token.isWord() ? Optional.ofNullable(MONTHS.get(token.lower())) : Optional.empty();
    }

    static Optional<DayOfWeek> weekday(DateToken token) {
        return token.isWord() ? Optional.ofNullable(WEEKDAYS.get(token.lower())) : Optional.empty();
    }

    private static Map<String, Month> months() {
        var names = new HashMap<String, Month>();
        for (var month : Month.values()) cuts(month.name(), month, names);
        return Map.copyOf(names);
    }

    private static Map<String, DayOfWeek> weekdays() {
        var names = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) cuts(day.name(), day, names);
        return Map.copyOf(names);
    }

    private static <T> void cuts(String name, T value, Map<String, T> names) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (int length = Math.min(SHORTEST, lower.length()); length <= lower.length(); length++) {
            names.put(lower.substring(0, length), value);
        }
    }
}
