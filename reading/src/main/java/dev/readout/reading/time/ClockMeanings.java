package dev.readout.reading.time;

import dev.readout.reading.time.Match.Parts;
import java.util.Optional;

/** Makes times of the day. */
final class ClockMeanings {

    private ClockMeanings() {}

    /** "16:20", "3 p.m.", "2.30pm", "noon"; without its half of the day an hour up to twelve is not sure. */
    static Optional<Meaning> clock(Parts parts) {
        if (parts.has("noon")) {
            return parts.find("noon").map(sign -> AtTime.clock(AtTime.TODAY, sign.value(), true));
        }
        var printed = parts.find("exactclock")
                .or(() -> parts.find("clock"))
                .or(() -> parts.find("hourminutes"))
                .map(Sign::value)
                .or(() -> parts.find("pointed").flatMap(ClockMeanings::pointed));
        var spelled = parts.find(AtTime.class).map(AtTime::code);
        var hour = number(parts, "hour");
        return printed.or(() -> spelled)
                .or(() -> hour.map(number -> Period.twoDigits(number) + ":00"))
                .flatMap(time -> withHalf(time, parts));
    }

    private static Optional<Integer> number(Parts parts, String role) {
        return parts.find(role)
                .map(Sign::number)
                .or(() -> parts.all(Numbered.class).stream()
                        .filter(number -> number.role().equals(role))
                        .map(Numbered::number)
                        .findFirst());
    }

    private static Optional<String> pointed(Sign sign) {
        int point = sign.value().indexOf('.');
        int hour = Integer.parseInt(sign.value().substring(0, point));
        int minute = Integer.parseInt(sign.value().substring(point + 1));
        boolean fine = hour <= 24 && minute < 60 && sign.value().length() - point == 3;
        return fine
                ? Optional.of(
                        Period.twoDigits(hour) + sign.value().substring(point).replace('.', ':'))
                : Optional.empty();
    }

    private static Optional<Meaning> withHalf(String time, Parts parts) {
        int hour = Integer.parseInt(time.substring(0, 2));
        if (!parts.has("ampm")) {
            boolean sure = hour > 12 || hour == 0;
            return hour <= 24 ? Optional.of(AtTime.clock(AtTime.TODAY, time, sure)) : Optional.empty();
        }
        if (hour > 12 || hour == 0) {
            return hour < 24 ? Optional.of(AtTime.clock(AtTime.TODAY, time, true)) : Optional.empty();
        }
        int half = parts.find("ampm").map(Sign::number).orElse(0);
        var at = Period.twoDigits(hour % 12 + half) + time.substring(2);
        return Optional.of(AtTime.clock(AtTime.TODAY, at, true));
    }

    /** A bare hour: "5", "nine". */
    static Optional<Meaning> hour(Parts parts) {
        return parts.find("hour")
                .or(() -> parts.find("number").filter(sign -> sign.value().length() <= 2))
                .flatMap(Sign::whole)
                .filter(hour -> hour >= 0 && hour <= 24)
                .map(hour -> new Numbered("hour", hour));
    }

    /** "Three thirty", "seven twenty-seven", "nine oh five". */
    static Optional<Meaning> inWords(Parts parts) {
        var hour = number(parts, "hour");
        var minutes = parts.find(Counted.class).flatMap(Counted::whole);
        if (parts.matches().stream().anyMatch(ClockMeanings::isInFigures)) return Optional.empty();
        if (hour.isEmpty() || minutes.isEmpty() || minutes.get() < 10 || minutes.get() > 59 || hour.get() > 12) {
            return Optional.empty();
        }
        return Optional.of(AtTime.clock(AtTime.TODAY, time(hour.get(), minutes.get()), false));
    }

    private static boolean isInFigures(Match match) {
        return match.parts().signs().stream()
                .anyMatch(sign -> sign.has("figures") || sign.kind().equals("hour"));
    }

    /** "Half past seven", "20 minutes past eight", "a quarter to five". */
    static Optional<Meaning> pastTheHour(Parts parts) {
        var hour = number(parts, "hour");
        var minutes = parts.find(Counted.class)
                .flatMap(Counted::whole)
                .or(() -> parts.find("minutes").map(Sign::number));
        int sign = parts.find("pastto").map(Sign::number).orElse(1);
        if (hour.isEmpty() || minutes.isEmpty() || minutes.get() > 59 || hour.get() < 1 || hour.get() > 12) {
            return Optional.empty();
        }
        int total = 60 * hour.get() + sign * minutes.get();
        return Optional.of(AtTime.clock(AtTime.TODAY, time(total / 60, total % 60), false));
    }

    private static String time(int hour, int minutes) {
        return Period.twoDigits(hour) + ":" + Period.twoDigits(minutes);
    }

    /** "Morning", "last night": of the coming ones only nights, evenings and mornings of a named day. */
    static Optional<Meaning> part(Parts parts) {
        var shift = parts.find("shift").map(Sign::number).orElse(0);
        Dated day = parts.find(Dated.class).orElse(Moved.by(Unit.DAY, shift));
        return parts.find("part").or(() -> parts.find("tonight")).map(sign -> hedged(AtTime.part(day, sign), parts));
    }

    /** "In the morning", of a day that the words do not name. */
    static Optional<Meaning> partOfAnyDay(Parts parts) {
        return parts.find("part")
                .or(() -> parts.find("overnight"))
                .map(sign -> hedged(AtTime.part(new AnyDay(), sign), parts));
    }

    private static AtTime hedged(AtTime time, Parts parts) {
        return parts.has("edge")
                ? time.with(Meanings.mod(parts, "edge"))
                : parts.has("sofar") ? time.with(Meanings.mod(parts, "sofar")) : time;
    }

    /** A day, a part of it, a time on the clock: as many of them as are said, in any order. */
    static Optional<Meaning> timeOfDay(Parts parts) {
        var times = parts.all(AtTime.class);
        var part = times.stream().filter(AtTime::isPart).findFirst();
        var clock = times.stream()
                .filter(time -> !time.isPart())
                .findFirst()
                .or(() -> number(parts, "hour")
                        .map(hour ->
                                AtTime.clock(AtTime.TODAY, Period.twoDigits(hour) + ":00", hour > 12 || hour == 0)));
        var day = parts.find(Dated.class)
                .or(() -> times.stream().filter(AtTime::hasDay).map(AtTime::day).findFirst());
        var time = clock.map(at -> part.map(at::within).orElse(at)).or(() -> part);
        return time.map(at -> day.map(at::on).orElse(at)).map(at -> hedged(at, parts));
    }

    /** The end of a day is its last minute. */
    static Optional<Meaning> endOfDay(Parts parts) {
        var day = parts.find(Dated.class).orElse(AtTime.TODAY);
        return Optional.of(AtTime.clock(day, "23:59", true));
    }
}
