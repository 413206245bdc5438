package dev.readout.collation;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.dossier.TimelineEntry;
import dev.readout.model.dossier.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws up what happened in the order of time: by the last moment at which it can have been, the undated last. */
final class Timeline {

    private static final Comparator<Interval> IN_ORDER =
            Comparator.comparing(Timeline::end).thenComparing(Timeline::start);

    private Timeline() {}

    static List<TimelineEntry> of(List<Reading> readings, List<Utterance> utterances) {
        var entries = new ArrayList<TimelineEntry>();
        for (var utterance : utterances) entries.add(new TimelineEntry.Speech(utterance.on(), utterance.id()));
        for (var reading : readings) {
            var article = reading.article();
            entries.add(new TimelineEntry.Publication(article.published().interval(), article.id()));
        }
        entries.sort(Comparator.comparing(TimelineEntry::on, IN_ORDER));
        return List.copyOf(entries);
    }

    private static Moment end(Interval on) {
        return on.to().orElse(Moment.of(LocalDate.MAX));
    }

    private static Moment start(Interval on) {
        return on.from().orElse(Moment.of(LocalDate.MIN));
    }
}
