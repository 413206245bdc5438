package dev.readout.publish.page;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.words.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Acts of speech by the day they were made on.
 *
 * <p>One whose day is not exact stands behind those of its last possible day, or of its first when the last is open. One
 * of which nothing tells when it was made stands at the end of all.
 */
final class SpokenDays {

    /** How a day is known. */
    enum Exactness {
        ON,
        BY,
        SINCE,
        UNKNOWN
    }

    /**
     * Where an interval stands in time.
     *
     * @param day absent when nothing is known
     */
    record Place(Optional<LocalDate> day, Exactness exactness) implements Comparable<Place> {

        static Place of(Interval on) {
            var from = on.from().map(Moment::date);
            var to = on.to().map(Moment::date);
            if (to.isPresent()) return new Place(to, from.equals(to) ? Exactness.ON : Exactness.BY);
            return new Place(from, from.isPresent() ? Exactness.SINCE : Exactness.UNKNOWN);
        }

        boolean isExact() {
            return exactness == Exactness.ON;
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing((Place place) -> place.day.orElse(LocalDate.MAX))
                    .thenComparing(Place::exactness)
                    .compare(this, other);
        }
    }

    /**
     * What was said on a day.
     *
     * @param day absent when nothing tells when
     * @param exact on that very day
     * @param loose by it, or since then
     */
    record Day(Optional<LocalDate> day, List<Utterance> exact, List<Utterance> loose) {

        int count() {
            return exact.size() + loose.size();
        }

        String id() {
            return "d-" + day.map(LocalDate::toString).orElse("unknown");
        }

        String name() {
            return day.map(Dates::full).map(this::name).orElse("Nothing tells when");
        }

        private String name(String date) {
            if (!exact.isEmpty()) return date;
            boolean since = loose.stream().allMatch(said -> Place.of(said.on()).exactness() == Exactness.SINCE);
            return (since ? "On or after " : "By ") + date;
        }

        String shortName() {
            return day.map(d -> String.valueOf(d.getDayOfMonth())).orElse("nothing tells when");
        }

        String briefName() {
            return day.map(Dates::brief).orElse("nothing tells when");
        }

        Optional<YearMonth> month() {
            return day.map(YearMonth::from);
        }

        String monthId() {
            return "m-" + month().map(YearMonth::toString).orElse("unknown");
        }

        String monthName() {
            return month().map(Dates::of).orElse("Not dated");
        }
    }

    private final Map<LocalDate, Day> days = new TreeMap<>();

    SpokenDays(List<Utterance> utterances) {
        for (var utterance : utterances) {
            var place = Place.of(utterance.on());
            var day = days.computeIfAbsent(
                    place.day().orElse(LocalDate.MAX),
                    any -> new Day(place.day(), new ArrayList<>(), new ArrayList<>()));
            (place.isExact() ? day.exact() : day.loose()).add(utterance);
        }
    }

    /** The days in the order of time, each with its acts of speech in the order they were given. */
    List<Day> days() {
        return List.copyOf(days.values());
    }
}
