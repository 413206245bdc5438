package dev.readout.intake.date;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A time of day at a place among tokens, with the zone that follows it.
 *
 * @param value to the minute
 * @param zone its abbreviation in capitals, or empty
 * @param next the first token after it
 */
record TimeOfDay(LocalTime value, String zone, int next) {

    static Optional<TimeOfDay> at(List<DateToken> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).isNumber(4, 4)) return fourFigures(tokens, at);
        if (at >= tokens.size() || !tokens.get(at).isNumber(1, 2)) return Optional.empty();
        int hour = tokens.get(at).number();
        int minute = 0;
        int next = at + 1;
        boolean hasMinutes = isAt(tokens, next, ":.h") && numberAt(tokens, next + 1, 2);
        if (hasMinutes) {
            minute = tokens.get(next + 1).number();
            next = pastSeconds(tokens, next + 2);
        }
        var half = HalfDay.at(tokens, next);
        if (!hasMinutes && half.isEmpty()) return Optional.empty();
        if (half.isPresent()) {
            if (hour < 1) return Optional.empty();
            hour = half.get().on24Hours(hour);
            next = half.get().next();
        }
        if (hour > 23 || minute > 59) return Optional.empty();
        var time = LocalTime.of(hour, minute);
        int zoneAt = isAt(tokens, next, "(") ? next + 1 : next;
        if (!zoneAt(tokens, zoneAt)) return Optional.of(new TimeOfDay(time, "", next));
        var zone = tokens.get(zoneAt).text().toUpperCase(Locale.ROOT);
        return Optional.of(new TimeOfDay(time, zone, pastOffset(tokens, zoneAt)));
    }

    /** "2010 GMT (0410 HKT)": four figures are a time only if a zone follows. */
    private static Optional<TimeOfDay> fourFigures(List<DateToken> tokens, int at) {
        int hour = tokens.get(at).number() / 100;
        int minute = tokens.get(at).number() % 100;
        if (hour > 23 || minute > 59 || !zoneAt(tokens, at + 1)) return Optional.empty();
        var zone = tokens.get(at + 1).text().toUpperCase(Locale.ROOT);
        int next = at + 2;
        boolean elsewhere = isAt(tokens, next, "(") && numberAt(tokens, next + 1, 4) && zoneAt(tokens, next + 2);
        if (elsewhere) next = isAt(tokens, next + 3, ")") ? next + 4 : next + 3;
        return Optional.of(new TimeOfDay(LocalTime.of(hour, minute), zone, next));
    }

    /** "a.m.", "PM" and their like. */
    private record HalfDay(boolean afternoon, int next) {
        static Optional<HalfDay> at(List<DateToken> tokens, int at) {
            if (at >= tokens.size() || !tokens.get(at).isWord()) return Optional.empty();
            return switch (tokens.get(at).lower()) {
                case "am" -> Optional.of(new HalfDay(false, at + 1));
                case "pm" -> Optional.of(new HalfDay(true, at + 1));
                case "a" -> dotted(tokens, at, false);
                case "p" -> dotted(tokens, at, true);
                default -> Optional.empty();
            };
        }

        private static Optional<HalfDay> dotted(List<DateToken> tokens, int at, boolean afternoon) {
            int m = isAt(tokens, at + 1, ".") ? at + 2 : at + 1;
            if (m >= tokens.size() || !tokens.get(m).lower().equals("m")) return Optional.empty();
            return Optional.of(new HalfDay(afternoon, isAt(tokens, m + 1, ".") ? m + 2 : m + 1));
        }

        /** Papers also print "14:05 PM"; an hour past twelve is taken as it stands. */
        int on24Hours(int hour) {
            if (hour > 12) return hour;
            return hour % 12 + (afternoon ? 12 : 0);
        }
    }

    private static int pastSeconds(List<DateToken> tokens, int at) {
        int next = at;
        if (isAt(tokens, next, ":") && numberAt(tokens, next + 1, 2)) {
            next += 2;
            if (isAt(tokens, next, ".") && numberAt(tokens, next + 1, 9)) next += 2;
        }
        return next;
    }

    /** A zone is "Z", "UTC", or two to five capitals that end in T as "GMT", "EDT" and "AEST" do, or a bare offset. */
    private static boolean zoneAt(List<DateToken> tokens, int at) {
        if (at >= tokens.size()) return false;
        var token = tokens.get(at);
        if (token.isMark("+")) return numberAt(tokens, at + 1, 4);
        var text = token.text();
        if (!token.isWord() || !text.equals(text.toUpperCase(Locale.ROOT))) return false;
        return text.equals("Z")
                || text.equals("UTC")
                || (text.length() >= 2 && text.length() <= 5 && text.endsWith("T"));
    }

    private static int pastOffset(List<DateToken> tokens, int at) {
        int next = tokens.get(at).isMark("+") ? at : at + 1;
        if (isAt(tokens, next, "+-") && numberAt(tokens, next + 1, 4)) {
            next += 2;
            if (isAt(tokens, next, ":") && numberAt(tokens, next + 1, 2)) next += 2;
        }
        return isAt(tokens, next, ")") ? next + 1 : next;
    }

    private static boolean isAt(List<DateToken> tokens, int at, String marks) {
        return at < tokens.size() && marks.contains(tokens.get(at).text());
    }

    private static boolean numberAt(List<DateToken> tokens, int at, int mostDigits) {
        return at < tokens.size() && tokens.get(at).isNumber(mostDigits == 2 ? 2 : 1, mostDigits);
    }
}
