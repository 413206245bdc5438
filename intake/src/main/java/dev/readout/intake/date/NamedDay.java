package dev.readout.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day in an address or the name of a file, as articles are filed: {@code /2019/06/04/}, {@code /2019-06-04-},
 * {@code outlet_2019-06-04_title.txt}.
 */
public final class NamedDay {

    private static final String MARKS = "/-_.";

    private NamedDay() {}

    /** The first whole day between 1990 and 2100, in ISO. */
    public static Optional<String> of(String name) {
        for (int at = 0; at + 10 <= name.length(); at++) {
            char mark = name.charAt(at + 4);
            boolean whole = at == 0 || !Character.isDigit(name.charAt(at - 1));
            if (!whole || isDigitAt(name, at + 10) || MARKS.indexOf(mark) < 0 || name.charAt(at + 7) != mark) continue;
            var day = day(name.substring(at, at + 4), name.substring(at + 5, at + 7), name.substring(at + 8, at + 10));
            if (day.isPresent()) return day;
        }
        return Optional.empty();
    }

    private static boolean isDigitAt(String name, int at) {
        return at < name.length() && Character.isDigit(name.charAt(at));
    }

    private static Optional<String> day(String year, String month, String day) {
        if (!(year + month + day).chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 1990 && date.getYear() < 2100 ? Optional.of(date.toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
