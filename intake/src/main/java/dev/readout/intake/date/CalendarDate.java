package dev.readout.intake.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A day of the calendar at a place among tokens.
 *
 * @param candidates the day, or the two that figures can mean
 * @param next the first token after it
 */
record CalendarDate(Candidates candidates, int next) {

    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2199;

    /** Day-first and month-first reading of the same figures; equal when there is no doubt. */
    record Candidates(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {

        private static final Set<String> MONTH_FIRST_ZONES =
                Set.of("ET", "EST", "EDT", "CT", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT");
        private static final Set<String> DAY_FIRST_ZONES =
                Set.of("GMT", "BST", "CET", "CEST", "AEST", "AEDT", "NZST", "NZDT", "IST");

        static Candidates certain(LocalDate day) {
            return new Candidates(Optional.of(day), Optional.of(day));
        }

        /** One day, or two in their order. */
        List<LocalDate> chosenBy(String zone) {
            if (MONTH_FIRST_ZONES.contains(zone) && monthFirst.isPresent()) return List.of(monthFirst.get());
            if (DAY_FIRST_ZONES.contains(zone) && dayFirst.isPresent()) return List.of(dayFirst.get());
            return Stream.of(dayFirst, monthFirst)
                    .flatMap(Optional::stream)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private Candidates on(DayOfWeek weekday) {
            var agreeing = new Candidates(
                    dayFirst.filter(day -> day.getDayOfWeek() == weekday),
                    monthFirst.filter(day -> day.getDayOfWeek() == weekday));
            return agreeing.isEmpty() ? this : agreeing;
        }

        private boolean isEmpty() {
            return dayFirst.isEmpty() && monthFirst.isEmpty();
        }
    }

    static Optional<CalendarDate> at(List<DateToken> tokens, int at) {
        if (at >= tokens.size()) return Optional.empty();
        var weekday = CalendarNames.weekday(tokens.get(at));
        if (weekday.isEmpty()) return bare(tokens, at);
        int next = past(tokens, past(tokens, at + 1, "."), ",");
        return bare(tokens, next).map(day -> new CalendarDate(day.candidates.on(weekday.get()), day.next));
    }

    private static Optional<CalendarDate> bare(List<DateToken> tokens, int at) {
        if (at >= tokens.size()) return Optional.empty();
        var first = tokens.get(at);
        if (first.isNumber(4, 4)) return yearFirst(tokens, at);
        if (first.isNumber(1, 2)) return inFigures(tokens, at).or(() -> dayThenMonth(tokens, at));
        return CalendarNames.month(first).flatMap(month -> monthThenDay(tokens, at, month));
    }

    private static Optional<CalendarDate> yearFirst(List<DateToken> tokens, int at) {
        if (!threeNumbers(tokens, at, 2)) return Optional.empty();
        return day(
                        tokens.get(at).number(),
                        tokens.get(at + 2).number(),
                        tokens.get(at + 4).number())
                .map(day -> new CalendarDate(Candidates.certain(day), at + 5));
    }

    private static Optional<CalendarDate> inFigures(List<DateToken> tokens, int at) {
        if (!threeNumbers(tokens, at, 4)) return Optional.empty();
        int first = tokens.get(at).number();
        int second = tokens.get(at + 2).number();
        var year = year(tokens.get(at + 4));
        var dayFirst = year.flatMap(y -> day(y, second, first));
        var monthFirst = year.flatMap(y -> day(y, first, second));
        // With dots only the day-first custom is known.
        boolean dotted = tokens.get(at + 1).isMark(".");
        var candidates = new Candidates(dayFirst, dotted && dayFirst.isPresent() ? dayFirst : monthFirst);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(new CalendarDate(candidates, at + 5));
    }

    /** Three numbers joined by the same mark without spaces. */
    private static boolean threeNumbers(List<DateToken> tokens, int at, int lastDigits) {
        if (at + 4 >= tokens.size()) return false;
        var mark = tokens.get(at + 1);
        if (goesOn(tokens, at + 5)) return false;
        return mark.isMark("-/.")
                && tokens.get(at + 3).text().equals(mark.text())
                && tokens.get(at + 2).isNumber(1, 2)
                && tokens.get(at + 4).isNumber(lastDigits == 2 ? 1 : 2, lastDigits)
                && tokens.get(at + 4).start() - tokens.get(at).end() <= 6;
    }

    /** Whether more figures hang on, as in a version number. */
    private static boolean goesOn(List<DateToken> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).isMark("./-")
                && tokens.get(at + 1).isNumber(1, 9)
                && tokens.get(at + 1).start() - tokens.get(at - 1).end() == 1;
    }

    private static Optional<CalendarDate> dayThenMonth(List<DateToken> tokens, int at) {
        int next = pastOrdinal(tokens, at + 1);
        if (next < tokens.size() && tokens.get(next).lower().equals("of")) next++;
        next = past(tokens, next, "-/ ");
        if (next >= tokens.size()) return Optional.empty();
        int monthAt = next;
        int yearAt = past(tokens, past(tokens, past(tokens, monthAt + 1, "."), ","), "-/'’");
        return CalendarNames.month(tokens.get(monthAt))
                .flatMap(month -> yearAt(tokens, yearAt)
                        .flatMap(year ->
                                day(year, month.getValue(), tokens.get(at).number())))
                .map(day -> new CalendarDate(Candidates.certain(day), yearAt + 1));
    }

    private static Optional<CalendarDate> monthThenDay(List<DateToken> tokens, int at, Month month) {
        int dayAt = past(tokens, past(tokens, at + 1, "."), "-");
        if (dayAt >= tokens.size() || !tokens.get(dayAt).isNumber(1, 2)) return Optional.empty();
        int yearAt = past(tokens, past(tokens, pastOrdinal(tokens, dayAt + 1), "."), ",-");
        return yearAt(tokens, yearAt)
                .flatMap(year -> day(year, month.getValue(), tokens.get(dayAt).number()))
                .map(day -> new CalendarDate(Candidates.certain(day), yearAt + 1));
    }

    private static int pastOrdinal(List<DateToken> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).start() != tokens.get(at - 1).end()) return at;
        return switch (tokens.get(at).lower()) {
            case "st", "nd", "rd", "th" -> at + 1;
            default -> at;
        };
    }

    private static int past(List<DateToken> tokens, int at, String marks) {
        return at < tokens.size() && tokens.get(at).isMark(marks) ? at + 1 : at;
    }

    private static Optional<Integer> yearAt(List<DateToken> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isNumber(4, 4)) return Optional.empty();
        return year(tokens.get(at));
    }

    /** Two figures count from 2000, as no coverage in electronic form is older. */
    private static Optional<Integer> year(DateToken token) {
        if (!token.isNumber(4, 4) && !token.isNumber(2, 2)) return Optional.empty();
        int year = token.text().length() == 2 ? 2000 + token.number() : token.number();
        return Optional.of(year).filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return Optional.empty();
        return YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
