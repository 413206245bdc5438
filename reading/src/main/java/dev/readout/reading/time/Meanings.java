package dev.readout.reading.time;

import dev.readout.knowledge.KnowledgeException;
import dev.readout.model.TimeExpression.Mod;
import dev.readout.reading.time.Length.Window;
import dev.readout.reading.time.Match.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the meaning of an expression from the parts of its pattern: what the patterns' {@code means} names. */
final class Meanings {

    private static final Map<String, Function<Parts, Optional<? extends Meaning>>> MAKERS = Map.ofEntries(
            Map.entry("same meaning", parts -> parts.find(Meaning.class)),
            Map.entry("count", CountMeanings::count),
            Map.entry("length", CountMeanings::length),
            Map.entry("joined length", CountMeanings::joined),
            Map.entry("window", CountMeanings::window),
            Map.entry("recent", parts -> CountMeanings.bare(parts, Window.RECENT)),
            Map.entry("in units", parts -> CountMeanings.bare(parts, Window.DUE)),
            Map.entry("bare units", parts -> CountMeanings.bare(parts, Window.NONE)),
            Map.entry("bare units near", parts -> CountMeanings.bare(parts, Window.NEAR)),
            Map.entry("due", parts -> parts.find(Length.class).map(length -> length.with(Window.DUE))),
            Map.entry("ahead", parts -> parts.find(Length.class).map(length -> length.with(Window.AHEAD))),
            Map.entry("back", parts -> parts.find(Length.class).map(length -> length.with(Window.BACK))),
            Map.entry("away", CountMeanings::away),
            Map.entry("offset", CountMeanings::offset),
            Map.entry("away from", CountMeanings::awayFrom),
            Map.entry("rate", RepeatMeanings::rate),
            Map.entry("every", RepeatMeanings::every),
            Map.entry("every at", RepeatMeanings::everyAt),
            Map.entry("set", parts -> parts.find("set").map(Sign::value).map(Repeated::new)),
            Map.entry("fields", DateMeanings::fields),
            Map.entry("fields alone", DateMeanings::fieldsAlone),
            Map.entry("portion within", DateMeanings::portionWithin),
            Map.entry("day number", DateMeanings::dayNumber),
            Map.entry("year number", DateMeanings::yearNumber),
            Map.entry("short year", DateMeanings::shortYear),
            Map.entry("figures", FigureMeanings::figures),
            Map.entry("compact", FigureMeanings::compact),
            Map.entry("month in figures", FigureMeanings::month),
            Map.entry("shifted", DateMeanings::shifted),
            Map.entry("shifted unit", DateMeanings::shiftedUnit),
            Map.entry("nearest unit", parts -> DateMeanings.unit(parts).map(unit -> new Moved(unit, Optional.empty()))),
            Map.entry("within", DateMeanings::within),
            Map.entry("named day", parts -> parts.find("namedday").map(sign -> Moved.by(Unit.DAY, sign.number()))),
            Map.entry("neighbour", DateMeanings::neighbour),
            Map.entry("same", DateMeanings::same),
            Map.entry("part", DateMeanings::part),
            Map.entry("parts", DateMeanings::parts),
            Map.entry("portion", DateMeanings::portion),
            Map.entry("week number", DateMeanings::weekNumber),
            Map.entry("fiscal", DateMeanings::fiscal),
            Map.entry("to date", DateMeanings::toDate),
            Map.entry("decade", DateMeanings::decade),
            Map.entry("century", DateMeanings::century),
            Map.entry("holiday", HolidayMeanings::holiday),
            Map.entry("shifted holiday", HolidayMeanings::shifted),
            Map.entry("holiday weekend", HolidayMeanings::weekend),
            Map.entry("days", DateMeanings::days),
            Map.entry("years", DateMeanings::years),
            Map.entry("edge", Meanings::edge),
            Map.entry("edge of unit", Meanings::edgeOfUnit),
            Map.entry("so far", Meanings::soFar),
            Map.entry("unit so far", Meanings::unitSoFar),
            Map.entry("clock", ClockMeanings::clock),
            Map.entry("clock in words", ClockMeanings::inWords),
            Map.entry("clock past the hour", ClockMeanings::pastTheHour),
            Map.entry("hour", ClockMeanings::hour),
            Map.entry("part of day", ClockMeanings::part),
            Map.entry("time of day", ClockMeanings::timeOfDay),
            Map.entry("part of any day", ClockMeanings::partOfAnyDay),
            Map.entry("end of day", ClockMeanings::endOfDay),
            Map.entry("clock pair", PairMeanings::clocks),
            Map.entry("clock pair of a day", PairMeanings::clocksOfDay),
            Map.entry("bounded clock", PairMeanings::boundedClock),
            Map.entry("date pair", PairMeanings::dates),
            Map.entry("reference", Meanings::reference),
            Map.entry("any time", parts -> Optional.of(new Reference(Reference.Kind.ANY))),
            Map.entry("any time past", parts -> Optional.of(new Reference(Reference.Kind.ANY_PAST))),
            Map.entry("indefinite", parts -> Optional.of(new Reference(Reference.Kind.INDEFINITE))));

    private Meanings() {}

    /** The meaning, or nothing if the parts do not make sense together. */
    static Optional<Meaning> make(String means, Parts parts) {
        return maker(means).apply(parts).map(meaning -> meaning);
    }

    static Function<Parts, Optional<? extends Meaning>> maker(String means) {
        var maker = MAKERS.get(means);
        if (maker == null) throw new KnowledgeException("time/patterns.yaml: nothing is called '" + means + "'");
        return maker;
    }

    private static Optional<Meaning> reference(Parts parts) {
        return parts.find("reference")
                .or(() -> parts.find("aheadreference"))
                .map(sign -> new Reference(Reference.Kind.valueOf(sign.value())));
    }

    static Mod mod(Parts parts, String kind) {
        return parts.find(kind).map(sign -> Mod.valueOf(sign.value())).orElse(Mod.APPROX);
    }

    private static Mod edgeMod(Parts parts) {
        return parts.has("edge") ? mod(parts, "edge") : parts.has("edgenoun") ? mod(parts, "edgenoun") : Mod.END;
    }

    private static Optional<Meaning> edge(Parts parts) {
        return parts.find(Dated.class).map(date -> new Edge(date, edgeMod(parts), false));
    }

    private static Optional<Meaning> edgeOfUnit(Parts parts) {
        return DateMeanings.unit(parts)
                .or(() -> parts.find("dayend").map(sign -> Unit.YEAR))
                .filter(unit -> !unit.isWithinDay())
                .map(unit -> new Edge(Moved.by(unit, 0), edgeMod(parts), false));
    }

    private static Optional<Meaning> soFar(Parts parts) {
        return parts.find(Dated.class).map(date -> new Edge(date, mod(parts, "sofar"), true));
    }

    private static Optional<Meaning> unitSoFar(Parts parts) {
        return DateMeanings.unit(parts)
                .filter(unit -> !unit.isWithinDay())
                .map(unit -> new Edge(Moved.by(unit, 0), mod(parts, "sofar"), true));
    }

    static Optional<DayOfWeek> weekday(Parts parts) {
        return parts.find("weekday").map(sign -> DayOfWeek.of(sign.number()));
    }

    static LocalDate newYear(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static List<Integer> numbers(Parts parts, String kind) {
        return parts.all(kind).stream().flatMap(sign -> sign.whole().stream()).toList();
    }
}
