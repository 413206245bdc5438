package dev.readout.reading.time;

import java.util.ArrayList;
import java.util.List;

/** Says what a number printed in digits can stand for. */
final class Numerals {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

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
        signs.add(Sign.of("number", plain));
        if (digits.length() <= 2) {
            if (number >= 1 && number <= 31) signs.add(Sign.of("day", plain));
            if (number <= 24) signs.add(Sign.of("hour", plain));
            if (digits.length() == 2) signs.add(Sign.of("shortyear", digits));
            signs.add(Sign.of("two", plain));
        }
        if (digits.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) signs.add(Sign.of("year", plain));
        return signs;
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
        return hour <= 24 ? List.of(Sign.of("clock", Period.twoDigits(hour) + ":" + parts[1])) : List.of();
    }

    /** "2,000" or "2.5": commas stand before three digits each, a point stands once and last. */
    private static boolean isDecimal(String lower, int digits) {
        int point = lower.indexOf('.');
        var fraction = point < 0 ? "" : lower.substring(point + 1);
        var groups = (point < 0 ? lower : lower.substring(0, point)).split(",", -1);
        if (leadingDigits(fraction) != fraction.length() || groups[0].length() != digits) return false;
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3 || leadingDigits(groups[i]) != 3) return false;
        }
        return lower.length() <= 12;
    }
}
