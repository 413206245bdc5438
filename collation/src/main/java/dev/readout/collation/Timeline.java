package dev.readout.collation;

import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.TimelineEntry;
import dev.readout.model.dossier.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Draws up what happened in the order of time: by the last moment at which it can have been, the undated last. */
final class Timeline {

    private static final Comparator<Interval> IN_ORDER =
            Comparator.comparing(Timeline::end).thenComparing(Timeline::start);

    private Timeline() {}

    static List<TimelineEntry> of(List<Reading> readings, List<Utterance> utterances, PolicyState policy) {
        var entries = new ArrayList<TimelineEntry>();
        for (var utterance : utterances) entries.add(new TimelineEntry.Speech(utterance.on(), utterance.id()));
        for (var reading : readings) {
            var article = reading.article();
            entries.add(new TimelineEntry.Publication(article.published().interval(), article.id()));
        }
        for (var process : policy.processes()) changes(process, process.changes(), ProcessStep::on, entries);
        for (var option : policy.options()) changes(option, option.reports(), Move::on, entries);
        for (var contact : policy.contacts()) changes(contact, contact.reports(), Contact::on, entries);
        for (var meeting : policy.meetings()) {
            meeting.reports().stream()
                    .filter(Report::isCertain)
                    .findFirst()
                    .ifPresent(report -> event(meeting.on(), meeting, report, entries));
        }
        for (var pledge : policy.commitments()) {
            if (pledge.isCertain() && pledge.window().to().isPresent()) {
                entries.add(new TimelineEntry.Due(pledge.window(), pledge.id()));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::on, IN_ORDER));
        return List.copyOf(entries);
    }

    private static <F extends Finding> void changes(
            Line line, List<Report<F>> reports, Function<F, Interval> on, List<TimelineEntry> entries) {
        for (var report : reports) {
            if (report.isCertain()) event(on.apply(report.finding()), line, report, entries);
        }
    }

    /** What has no day at all stands in its own section, not here. */
    private static void event(Interval on, Line line, Report<?> report, List<TimelineEntry> entries) {
        if (!on.isOpen()) entries.add(new TimelineEntry.Event(on, line.id(), report.ref()));
    }

    private static Moment end(Interval on) {
        return on.to().orElse(Moment.of(LocalDate.MAX));
    }

    private static Moment start(Interval on) {
        return on.from().orElse(Moment.of(LocalDate.MIN));
    }
}
