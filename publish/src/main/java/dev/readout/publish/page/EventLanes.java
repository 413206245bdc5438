package dev.readout.publish.page;

import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Moment;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.TimelineEntry;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came about and what falls due, by kind: lanes of the timeline, and lists for its table. */
final class EventLanes {

    private static final List<String> ORDER =
            List.of("The process", "Options", "Meetings", "Contacts", "Commitments", "Said of it", "Due");

    private static final double LARGEST = 8;
    private static final double SMALLEST = 2.5;

    /** One thing that came about, and the place of its line. */
    record Event(String lane, Interval on, String label, LineId line) {}

    private final List<Event> events = new ArrayList<>();

    EventLanes(Dossier dossier) {
        for (var entry : dossier.timeline()) {
            switch (entry) {
                case TimelineEntry.Event(var on, var line, var report) -> {
                    var finding = dossier.finding(report);
                    events.add(new Event(lane(finding), on, Capital.first(Terms.of(finding)), line));
                }
                case TimelineEntry.Due(var on, var line) -> events.add(new Event("Due", on, "Due", line));
                case TimelineEntry.Publication publication -> {}
                case TimelineEntry.Speech speech -> {}
            }
        }
    }

    private static String lane(Finding finding) {
        return switch (finding) {
            case ProcessStep step -> "The process";
            case Move move -> "Options";
            case Meeting meeting -> "Meetings";
            case Contact contact -> "Contacts";
            case Commitment commitment -> "Commitments";
            case Condition condition -> "Said of it";
            case Reaction reaction -> "Said of it";
            case Contrast contrast -> "Said of it";
            case Wording wording -> "Said of it";
        };
    }

    private static Optional<LocalDate> day(Event event) {
        return event.on().to().map(Moment::date);
    }

    /** Those that have a last day, by that day, in the order they came about. */
    Map<LocalDate, List<Event>> byDay() {
        var days = new TreeMap<LocalDate, List<Event>>();
        for (var event : events) {
            day(event)
                    .ifPresent(on ->
                            days.computeIfAbsent(on, any -> new ArrayList<>()).add(event));
        }
        return days;
    }

    /** A lane for each kind of which anything stands on the axis. */
    Map<String, List<ChartView.Mark>> lanes(TimeAxis axis) {
        var lanes = new LinkedHashMap<String, List<ChartView.Mark>>();
        for (var name : ORDER) {
            var places = new TreeMap<SpokenDays.Place, List<Event>>();
            for (var event : events) {
                if (!event.lane().equals(name) || day(event).filter(axis::holds).isEmpty()) continue;
                var place = SpokenDays.Place.of(event.on());
                places.computeIfAbsent(
                                new SpokenDays.Place(
                                        Optional.of(axis.place(day(event).orElseThrow())), place.exactness()),
                                any -> new ArrayList<>())
                        .add(event);
            }
            if (!places.isEmpty()) lanes.put(name, marks(axis, name, places));
        }
        return lanes;
    }

    private static List<ChartView.Mark> marks(TimeAxis axis, String lane, Map<SpokenDays.Place, List<Event>> places) {
        var marks = new ArrayList<ChartView.Mark>();
        places.forEach((place, at) -> {
            var day = place.day().orElseThrow();
            var days = (place.isExact() ? "" : "by ") + Dates.brief(day, axis.placeEnd(day));
            var what = at.size() == 1 ? at.getFirst().label() : Count.of(at.size(), "event");
            marks.add(Lanes.dot(
                    place.isExact() ? "sp" : "sp by",
                    (axis.start(day) + axis.end(axis.placeEnd(day))) / 2,
                    Math.min(LARGEST, SMALLEST + Math.sqrt(at.size())),
                    "#" + at.getFirst().line(),
                    lane + ": " + what + ", " + days,
                    ""));
        });
        return marks;
    }
}
