package dev.readout.publish.rows;

import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Voices;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.stream.Collectors;

/** What rows of all kinds have in common, in words. */
record Telling(Dossier dossier, Voices voices) {

    Telling(Dossier dossier) {
        this(dossier, new Voices(dossier));
    }

    /** A row of a line, with all that does not depend on its kind. */
    Row.Builder row(Line line) {
        return Row.of(line.id().value())
                .carried(carried(line))
                .evidence(line.evidence())
                .fact(added(line))
                .doubt(doubt(line));
    }

    static String when(Interval on) {
        return on.isOpen() ? "" : Dates.brief(on);
    }

    /** "3 articles, 1 origin"; empty for one article. */
    String carried(Line line) {
        var articles = line.articles();
        if (articles.size() < 2) return "";
        return Count.of(articles.size(), "article") + ", " + Count.of(dossier.origins(articles), "origin");
    }

    /** Why the line is uncertain; empty when it is certain. */
    static String doubt(Line line) {
        return line.isCertain() ? "" : doubt(line.surest());
    }

    static String doubt(Report<? extends Finding> report) {
        if (report.isCertain()) return "";
        var grounds = report.finding().grounds();
        return Visible.line(grounds.isCertain() ? report.why() : grounds.why());
    }

    /** Who added a report of the line that no reader made, when and why; empty where none is. */
    static String added(Line line) {
        return line.reports().stream()
                .map(Telling::added)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static String added(Report<? extends Finding> report) {
        var grounds = report.finding().grounds();
        return grounds.isByHand() ? Visible.line(grounds.why()) : "";
    }

    /** The words that a report rests on first. */
    String words(Report<? extends Finding> report) {
        return words(report, report.finding().grounds().evidence().getFirst());
    }

    String words(Report<? extends Finding> report, Span span) {
        return voices.words(report, span);
    }

    Row.Step step(Report<? extends Finding> report, Interval on, String what) {
        var told = added(report).isEmpty() ? what : what + ", " + added(report);
        return new Row.Step(when(on), told, voices.whose(report), report.evidence(), doubt(report));
    }
}
