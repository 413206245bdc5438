package dev.readout.reading.time;

import dev.readout.knowledge.KnowledgeException;
import dev.readout.model.TimeExpression.Mod;
import dev.readout.reading.time.Length.Window;
import dev.readout.reading.time.Match.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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
            Map.entry("window", CountMeanings::window),
            Map.entry("recent", parts -> CountMeanings.bare(parts, Window.RECENT)),
            Map.entry("in units", parts -> CountMeanings.bare(parts, Window.DUE)),
            Map.entry("bare units", parts -> CountMeanings.bare(parts, Window.NONE)),
            Map.entry("bare units near", parts -> CountMeanings.bare(parts, Window.NEAR)),
            Map.entry("due", parts -> parts.find(Length.class).map(length -> length.with(Window.DUE))),
            Map.entry("away", CountMeanings::away),
            Map.entry("offset", CountMeanings::offset),
            Map.entry("rate", CountMeanings::rate),
            Map.entry("every", CountMeanings::every),
            Map.entry("set", parts -> parts.find("set").map(Sign::value).map(Repeated::new)),
            Map.entry("fields", DateMeanings::fields),
            Map.entry("short year", DateMeanings::shortYear),
            Map.entry("figures", DateMeanings::figures),
            Map.entry("shifted", DateMeanings::shifted),
            Map.entry("shifted unit", DateMeanings::shiftedUnit),
            Map.entry("nearest unit", parts -> DateMeanings.unit(parts).map(unit -> new Moved(unit, Optional.empty()))),
            Map.entry("weekday of week", DateMeanings::withinShifted),
            Map.entry("month of year", DateMeanings::withinShifted),
            Map.entry("named day", parts -> parts.find("namedday").map(sign -> Moved.by(Unit.DAY, sign.number()))),
            Map.entry("neighbour", DateMeanings::neighbour),
            Map.entry("same", DateMeanings::same),
            Map.entry("part", DateMeanings::part),
            Map.entry("portion", DateMeanings::portion),
            Map.entry("decade", DateMeanings::decade),
            Map.entry("century", DateMeanings::century),
            Map.entry("holiday", DateMeanings::holiday),
            Map.entry("days", DateMeanings::days),
            Map.entry("years", DateMeanings::years),
            Map.entry("edge", Meanings::edge),
            Map.entry("edge of unit", Meanings::edgeOfUnit),
            Map.entry("so far", Meanings::soFar),
            Map.entry("clock", Meanings::clock),
            Map.entry("time of day", Meanings::timeOfDay),
            Map.entry("part of day", Meanings::partOfDay),
            Map.entry("tonight", parts -> Optional.of(evening(parts))),
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
        return parts.find("reference").map(sign -> new Reference(Reference.Kind.valueOf(sign.value())));
    }

    private static Mod mod(Parts parts, String kind) {
        return parts.find(kind).map(sign -> Mod.valueOf(sign.value())).orElse(Mod.APPROX);
    }

    private static Optional<Meaning> edge(Parts parts) {
        var mod = parts.has("edge") ? mod(parts, "edge") : mod(parts, "edgenoun");
        return parts.find(Dated.class).map(date -> new Edge(date, mod, false));
    }

    private static Optional<Meaning> edgeOfUnit(Parts parts) {
        var mod = parts.has("edge") ? mod(parts, "edge") : mod(parts, "edgenoun");
        return DateMeanings.unit(parts)
                .filter(unit -> !unit.isWithinDay())
                .map(unit -> new Edge(Moved.by(unit, 0), mod, false));
    }

    private static Optional<Meaning> soFar(Parts parts) {
        return parts.find(Dated.class).map(date -> new Edge(date, mod(parts, "sofar"), true));
    }

    private static Optional<Meaning> clock(Parts parts) {
        return time(parts).map(time -> AtTime.clock(Moved.by(Unit.DAY, 0), time));
    }

    private static Optional<String> time(Parts parts) {
        if (parts.has("noon")) return parts.find("noon").map(Sign::value);
        var hour = parts.find("clock")
                .map(sign -> sign.value().substring(0, 2))
                .or(() -> parts.find("hour").map(Sign::value));
        var minutes = parts.find("clock").map(sign -> sign.value().substring(3)).orElse("00");
        return hour.map(Integer::parseInt)
                .flatMap(number -> parts.has("ampm") ? ofHalf(number, parts) : Optional.of(number))
                .filter(number -> number < 24)
                .map(number -> Period.twoDigits(number) + ":" + minutes);
    }

    private static Optional<Integer> ofHalf(int hour, Parts parts) {
        int half = parts.find("ampm").map(Sign::number).orElse(0);
        return hour >= 1 && hour <= 12 ? Optional.of(hour % 12 + half) : Optional.empty();
    }

    private static Optional<Meaning> timeOfDay(Parts parts) {
        var time = parts.find(AtTime.class).or(() -> clock(parts).map(AtTime.class::cast));
        var day = parts.find(Dated.class);
        return time.map(at -> day.map(at::on).orElse(at));
    }

    private static Optional<Meaning> partOfDay(Parts parts) {
        var part = parts.find("part");
        var shift = parts.find("shift").map(Sign::number).orElse(0);
        if (parts.has("shift") && shift > 0) return Optional.empty();
        boolean lastNight =
                shift < 0 && part.map(sign -> sign.value().equals("NI")).orElse(false);
        if (shift < 0 && !lastNight) return Optional.empty();
        Dated day = parts.find(Dated.class).orElse(Moved.by(Unit.DAY, shift));
        return part.map(sign -> part(sign, day, parts));
    }

    private static AtTime part(Sign sign, Dated day, Parts parts) {
        var mod = parts.has("edge") ? Optional.of(mod(parts, "edge")) : Optional.<Mod>empty();
        return new AtTime(
                day, sign.value(), LocalTime.parse(sign.trait("from")), LocalTime.parse(sign.trait("to")), mod);
    }

    private static AtTime evening(Parts parts) {
        var mod = parts.has("edge") ? Optional.of(mod(parts, "edge")) : Optional.<Mod>empty();
        return new AtTime(Moved.by(Unit.DAY, 0), "NI", LocalTime.of(18, 0), LocalTime.of(23, 59), mod);
    }

    static Optional<DayOfWeek> weekday(Parts parts) {
        return parts.find("weekday").map(sign -> DayOfWeek.of(sign.number()));
    }

    static LocalDate newYear(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static List<Integer> numbers(Parts parts, String kind) {
        return parts.all(kind).stream().map(Sign::number).toList();
    }
}
