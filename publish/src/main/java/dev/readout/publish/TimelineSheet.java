package dev.readout.publish;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.TimelineEntry;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.SaidWords;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;

/** What happened when, for a terminal: a line an event. Threads may share it. */
public final class TimelineSheet {

    private static final int DATE = 34;

    private final Ink ink;
    private final int width;

    /**
     * @param ink whether to use a terminal's colours
     * @param width columns to write in, at least 40
     */
    public TimelineSheet(Ink ink, int width) {
        if (width < 40) throw new IllegalArgumentException("width must be at least 40, was " + width);
        this.ink = ink;
        this.width = width;
    }

    /** The timeline, ending in a line end; one line when nothing has a day. */
    public String print(Dossier dossier) {
        if (dossier.timeline().isEmpty()) return "Nothing here has a day.\n";
        var sheet = new StringBuilder();
        for (var entry : dossier.timeline()) sheet.append(line(dossier, entry)).append('\n');
        return sheet.toString();
    }

    private String line(Dossier dossier, TimelineEntry entry) {
        return switch (entry) {
            case TimelineEntry.Publication publication -> {
                var article = dossier.article(publication.article());
                yield date(entry.on())
                        + ink.faint(cut("  article  " + Outlets.name(article) + ": " + Titles.of(article)));
            }
            case TimelineEntry.Speech speech -> {
                var utterance = dossier.utterance(speech.utterance());
                var who = new Speakers(dossier).of(utterance);
                var what = SaidWords.of(dossier, utterance.variants().getFirst().statement());
                yield date(entry.on()) + cut("  " + who + ": " + what);
            }
            case TimelineEntry.Event event -> {
                var report = dossier.finding(event.report());
                var words = new Evidence(
                        event.report().article(), report.grounds().evidence().getFirst());
                yield date(entry.on()) + cut("  " + Terms.of(report) + ": " + Visible.line(dossier.words(words)));
            }
            case TimelineEntry.Due due -> date(entry.on()) + cut("  due: " + pledge(dossier, due));
        };
    }

    private static String pledge(Dossier dossier, TimelineEntry.Due due) {
        return dossier.line(due.pledge()) instanceof Pledge pledge ? Visible.line(pledge.name()) : "";
    }

    private static String date(Interval on) {
        return ("%-" + DATE + "s").formatted(Dates.of(on));
    }

    /** What fits beside the date; whoever wants the rest asks {@code said}. */
    private String cut(String words) {
        int room = Math.max(width - DATE, 20);
        return words.codePointCount(0, words.length()) <= room
                ? words
                : words.substring(0, words.offsetByCodePoints(0, room - 1)).stripTrailing() + "…";
    }
}
