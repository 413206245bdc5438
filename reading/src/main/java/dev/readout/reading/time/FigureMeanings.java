package dev.readout.reading.time;

import dev.readout.reading.time.Match.Parts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes dates written in figures: {@code 2019-08-23}, {@code 8/23/19}, {@code 23-Aug-2019}, {@code 11/2016}. */
final class FigureMeanings {

    private FigureMeanings() {}

    /** Month, day, year; day, month, year where that cannot be; a month in letters leaves one figure for the day. */
    static Optional<Meaning> figures(Parts parts) {
        var figures = new ArrayList<>(Meanings.numbers(parts, "two"));
        parts.find("pointed").ifPresent(sign -> pieces(sign.value()).forEach(figures::add));
        var month = DateMeanings.number(parts, "month");
        var year = DateMeanings.role(parts, "year").or(() -> shortYear(figures, month.isPresent() ? 2 : 3));
        var weekday = Meanings.weekday(parts);
        if (month.isPresent()) {
            return figures.size() == 1 ? day(year, month.get(), figures.getFirst(), weekday) : Optional.empty();
        }
        if (figures.size() != 2) return Optional.empty();
        boolean yearFirst =
                !parts.signs().isEmpty() && parts.signs().getFirst().kind().equals("year");
        boolean dayFirst = figures.getFirst() > 12 && !yearFirst;
        return day(
                year,
                dayFirst ? figures.getLast() : figures.getFirst(),
                dayFirst ? figures.getFirst() : figures.getLast(),
                weekday);
    }

    private static List<Integer> pieces(String pointed) {
        return List.of(pointed.split("\\.")).stream().map(Integer::valueOf).toList();
    }

    /** The last of so many figures is a year cut short. */
    private static Optional<Integer> shortYear(List<Integer> figures, int of) {
        if (figures.size() != of) return Optional.empty();
        return Optional.of(DateMeanings.century(figures.removeLast()));
    }

    private static Optional<Meaning> day(Optional<Integer> year, int month, int day, Optional<DayOfWeek> weekday) {
        boolean fine = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return fine
                ? Optional.of(new Fields(year, Optional.empty(), Optional.of(month), Optional.of(day), weekday))
                : Optional.empty();
    }

    /** A date that the figures alone spell: {@code 20190823}, {@code 23.08.2019}. */
    static Optional<Meaning> compact(Parts parts) {
        return parts.find("compact")
                .map(Sign::value)
                .map(value -> Fields.ofDay(
                        Optional.of(Integer.valueOf(value.substring(0, 4))),
                        Integer.parseInt(value.substring(5, 7)),
                        Integer.parseInt(value.substring(8))));
    }

    /** {@code 2016-11}, {@code 11/2016}. */
    static Optional<Meaning> month(Parts parts) {
        var year = DateMeanings.number(parts, "year");
        var month = DateMeanings.number(parts, "two").filter(number -> number >= 1 && number <= 12);
        if (year.isEmpty() || month.isEmpty()) return Optional.empty();
        return Optional.of(new Fields(year, Optional.empty(), month, Optional.empty(), Optional.empty()));
    }
}
