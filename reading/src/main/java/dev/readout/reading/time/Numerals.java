package dev.readout.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what a number printed in digits can stand for. */
final class Numerals {

    /** Marks a number as printed in figures. */
    private static final Map<String, String> FIGURES = Map.of("figures", "true");

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /** Of a number with its commas: no more than an {@code int} can hold. */
    private static final int MOST_PLACES = 11;

    private Numerals() {}

    /** Every reading of the word; none if it is no number. */
    static List<Sign> signs(String lower) {
        int digits = leadingDigits(lower);
        if (digits == 0 || digits > 9) return List.of();
        var rest = lower.substring(digits);
        if (rest.isEmpty()) return whole(lower);
        var number = lower.substring(0, digits);
        if (rest.equals("s")) return decade(number);
        if (rest.startsWith(":")) return clock(lower);
        if (isOrdinalEnding(rest)) return ordinal(number);
        if (rest.startsWith(".")) return pointed(lower, digits);
        return isDecimal(lower, digits) ? List.of(Sign.of("number", lower.replace(",", ""))) : List.of();
    }

    private static int leadingDigits(String word) {
        int end = 0;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') end++;
        return end;
    }

    private static List<Sign> whole(String digits) {
        var signs = new ArrayList<Sign>();
        int number = Integer.parseInt(digits);
        var plain = String.valueOf(number);
        if (digits.length() < 3 || digits.charAt(0) != '0') signs.add(new Sign("number", plain, FIGURES));
        if (digits.length() <= 2) {
            if (number >= 1 && number <= 31) signs.add(Sign.of("day", plain));
            if (number <= 24) signs.add(Sign.of("hour", plain));
            if (digits.length() == 2) signs.add(Sign.of("shortyear", digits));
            signs.add(Sign.of("two", plain));
        }
        if (digits.length() == 4 && number % 100 < 60 && number < 2400) {
            signs.add(Sign.of("hourminutes", digits.substring(0, 2) + ":" + digits.substring(2)));
        }
        if (digits.length() == 8)
            signs.addAll(compact(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6)));
        if (digits.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) signs.add(Sign.of("year", plain));
        return signs;
    }

    /** "2.30" is a time, a day of a month or a mere number; "23.08.2019" is a date. */
    private static List<Sign> pointed(String lower, int digits) {
        var pieces = lower.split("\\.", -1);
        if (pieces.length == 3 && pieces[2].length() == 4) return compact(pieces[2], pieces[1], pieces[0]);
        if (pieces.length != 2) return List.of();
        var signs = new ArrayList<Sign>();
        boolean two = pieces[0].length() <= 2
                && (pieces[1].length() == 1 || pieces[1].length() == 2)
                && isAllDigits(pieces[1]);
        if (isDecimal(lower, digits)) signs.add(Sign.of("number", lower.replace(",", "")));
        if (two) signs.add(Sign.of("pointed", lower));
        return signs;
    }

    private static boolean isAllDigits(String word) {
        return leadingDigits(word) == word.length();
    }

    /** A date without marks, or with the day first; only of years that news writes so. */
    private static List<Sign> compact(String year, String month, String day) {
        boolean digits =
                isAllDigits(year) && isAllDigits(month) && isAllDigits(day) && month.length() == 2 && day.length() == 2;
        if (!digits || !(year.startsWith("19") || year.startsWith("20"))) return List.of();
        int number = Integer.parseInt(month);
        boolean fine = number >= 1 && number <= 12 && Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31;
        return fine ? List.of(Sign.of("compact", year + "-" + month + "-" + day)) : List.of();
    }

    private static List<Sign> decade(String digits) {
        boolean full = digits.length() == 4 && digits.charAt(0) <= '2';
        if (full && digits.endsWith("0")) return List.of(Sign.of("decade", digits));
        return digits.length() == 2 && digits.endsWith("0") ? List.of(Sign.of("shortdecade", digits)) : List.of();
    }

    private static List<Sign> ordinal(String digits) {
        int number = Integer.parseInt(digits);
        var plain = Sign.of("ordinal", String.valueOf(number));
        boolean day = number >= 1 && number <= 31;
        return day ? List.of(plain, Sign.of("day", plain.value()), Sign.of("nthday", plain.value())) : List.of(plain);
    }

    private static boolean isOrdinalEnding(String rest) {
        return rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    }

    private static List<Sign> clock(String lower) {
        var parts = lower.split(":", -1);
        if (parts.length > 3 || parts[0].length() > 2) return List.of();
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() != 2 || leadingDigits(parts[i]) != 2 || Integer.parseInt(parts[i]) > 59)
                return List.of();
        }
        int hour = Integer.parseInt(parts[0]);
        var seconds = parts.length > 2 ? ":" + parts[2] : "";
        if (hour > 24) return List.of();
        var clock = Sign.of("clock", Period.twoDigits(hour) + ":" + parts[1] + seconds);
        return seconds.isEmpty() ? List.of(clock) : List.of(clock, Sign.of("exactclock", clock.value()));
    }

    /** "2,000" or "2.5": commas stand before three digits each, a point stands once and last. */
    private static boolean isDecimal(String lower, int digits) {
        int point = lower.indexOf('.');
        var fraction = point < 0 ? "" : lower.substring(point + 1);
        var groups = (point < 0 ? lower : lower.substring(0, point)).split(",", -1);
        if (leadingDigits(fraction) != fraction.length() || groups[0].length() != digits) return false;
        if (groups.length > 1 && digits > 3) return false;
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3 || leadingDigits(groups[i]) != 3) return false;
        }
        return lower.length() <= MOST_PLACES;
    }
}
