package dev.readout.intake.date;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Published.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates in a line of print: date before time or after it, in words or in figures.
 *
 * <p>A date needs day, month and year and must be one of the calendar. Figures that can be read day first or month
 * first ("04/06/2019") are read by a weekday beside them or by a zone that only one of the two customs uses, and
 * otherwise given as an interval. Zones are passed over: a {@link Moment} is counted where it was printed. Threads may
 * share it.
 */
public final class DateReader {

    private static final int MOST_CHARACTERS = 400;
    private static final String SEPARATORS = ",-–—|·•@/()";

    /** All dates of the text's first 400 characters, in their order. */
    public List<PrintedDate> in(String text) {
        var tokens = DateToken.of(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        var found = new ArrayList<PrintedDate>();
        int at = 0;
        while (at < tokens.size()) {
            var date = dateAt(tokens, at);
            date.ifPresent(d -> found.add(d.printed(tokens)));
            at = date.map(Read::next).orElse(at + 1);
        }
        return found;
    }

    /** Whether the word names a month or a day of the week, whole or cut. */
    public static boolean isMonthOrWeekday(String word) {
        var tokens = DateToken.of(word);
        return tokens.size() == 1
                && (CalendarNames.month(tokens.getFirst()).isPresent()
                        || CalendarNames.weekday(tokens.getFirst()).isPresent());
    }

    /** What was read from token {@code first} up to, without, token {@code next}. */
    private record Read(int first, int next, CalendarDate.Candidates days, Optional<LocalTime> time, String zone) {
        PrintedDate printed(List<DateToken> tokens) {
            int start = tokens.get(first).start();
            int end = tokens.get(next - 1).end();
            var choice = days.chosenBy(zone);
            return new PrintedDate(start, end, interval(choice), precision(choice), reason(choice));
        }

        private Interval interval(List<LocalDate> choice) {
            if (choice.size() == 2) return Interval.of(choice.get(0), choice.get(1));
            var day = choice.getFirst();
            var moment = time.map(at -> Moment.of(day, at)).orElse(Moment.of(day));
            return Interval.of(moment, moment);
        }

        private Precision precision(List<LocalDate> choice) {
            if (choice.size() == 2) return Precision.INTERVAL;
            return time.isPresent() ? Precision.MINUTE : Precision.DAY;
        }

        private static String reason(List<LocalDate> choice) {
            return choice.size() == 2
                    ? "the figures can mean " + choice.get(0) + " or " + choice.get(1)
                    : "printed in the article";
        }
    }

    private static Optional<Read> dateAt(List<DateToken> tokens, int at) {
        if (startsInsideAnother(tokens, at)) return Optional.empty();
        var day = CalendarDate.at(tokens, at);
        if (day.isPresent()) return Optional.of(withTimeAfter(tokens, at, day.get()));
        return TimeOfDay.at(tokens, at).flatMap(time -> withDateAfter(tokens, at, time));
    }

    private static Read withTimeAfter(List<DateToken> tokens, int first, CalendarDate day) {
        var time = TimeOfDay.at(tokens, past(tokens, day.next()));
        return time.map(t -> new Read(first, t.next(), day.candidates(), Optional.of(t.value()), t.zone()))
                .orElseGet(() -> new Read(first, day.next(), day.candidates(), Optional.empty(), ""));
    }

    private static Optional<Read> withDateAfter(List<DateToken> tokens, int first, TimeOfDay time) {
        return CalendarDate.at(tokens, past(tokens, time.next()))
                .map(day -> new Read(first, day.next(), day.candidates(), Optional.of(time.value()), time.zone()));
    }

    /** Passes over what stands between a date and its time. */
    private static int past(List<DateToken> tokens, int at) {
        int next = at;
        while (next < tokens.size() && next - at < 3 && joins(tokens.get(next))) next++;
        return next;
    }

    private static boolean joins(DateToken token) {
        if (token.isMark(SEPARATORS)) return true;
        return token.isWord()
                && switch (token.lower()) {
                    case "at", "on", "t", "from" -> true;
                    default -> false;
                };
    }

    /** Whether the token hangs on to the one before it, as in a version number or an address. */
    private static boolean startsInsideAnother(List<DateToken> tokens, int at) {
        if (at == 0) return false;
        var before = tokens.get(at - 1);
        return before.end() == tokens.get(at).start()
                && (before.isMark("/_=#$£€.%&-") || before.kind() == DateToken.Kind.NUMBER);
    }
}
