package dev.readout.reading.time;

import dev.readout.reading.time.Match.Parts;
import java.util.Optional;

/** Makes what comes again: "every two years", "each Monday at 4 p.m.", "3 million a year". */
final class RepeatMeanings {

    private RepeatMeanings() {}

    static Optional<Meaning> rate(Parts parts) {
        return DateMeanings.unit(parts).map(unit -> new Repeated(unit.duration("1")));
    }

    static Optional<Meaning> every(Parts parts) {
        if (parts.has("weekday") && parts.has("parts")) {
            var part = parts.find("parts").map(Sign::value).orElse("");
            return parts.find("weekday").map(sign -> new Repeated("XXXX-WXX-" + sign.value() + "T" + part));
        }
        if (parts.has("weekday")) return named(parts, "weekday", "XXXX-WXX-");
        if (parts.has("weekdays")) return named(parts, "weekdays", "XXXX-WXX-");
        if (parts.has("season")) return named(parts, "season", "XXXX-");
        if (parts.has("part")) return named(parts, "part", "XXXX-XX-XXT");
        if (parts.has("parts")) return named(parts, "parts", "XXXX-XX-XXT");
        if (parts.has("weekends")) return Optional.of(new Repeated("P1WE"));
        if (parts.has("month")) {
            return parts.find("month").map(sign -> new Repeated("XXXX-" + Period.twoDigits(sign.number())));
        }
        var day = DateMeanings.role(parts, "day");
        if (day.isPresent()) return day.map(number -> new Repeated("XXXX-XX-" + Period.twoDigits(number)));
        var count = CountMeanings.counted(parts).orElse(parts.has("other") ? Counted.of("2") : Counted.of("1"));
        return CountMeanings.unitSign(parts)
                .map(sign -> CountMeanings.lengthOf(count, sign))
                .map(length -> new Repeated(length.value()));
    }

    private static Optional<Meaning> named(Parts parts, String kind, String before) {
        return parts.find(kind).map(sign -> new Repeated(before + sign.value()));
    }

    /** What comes again at a time of the day; a day that comes again is each day. */
    static Optional<Meaning> everyAt(Parts parts) {
        var again = parts.find(Repeated.class);
        boolean daily = again.map(Repeated::value)
                .filter(value -> !value.startsWith("P") || value.equals("P1D"))
                .isPresent();
        if (!daily) return Optional.empty();
        return parts.find(AtTime.class)
                .flatMap(time -> again.map(set -> new Repeated(day(set.value()) + "T" + time.code())));
    }

    private static String day(String value) {
        int time = value.indexOf('T');
        if (value.startsWith("P")) return "XXXX-XX-XX";
        return time < 0 ? value : value.substring(0, time);
    }
}
