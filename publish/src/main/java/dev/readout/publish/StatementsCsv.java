package dev.readout.publish;

import dev.readout.model.Article;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.StatementRef;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes all statements of a dossier as a table for a spreadsheet: CSV as RFC 4180 has it, in UTF-8, a header and a row a
 * statement.
 *
 * <p>A cell that a spreadsheet would take for a formula ({@code = + - @}, a tab or a carriage return first) gets an
 * apostrophe before it, which spreadsheets read as "this is text". Threads may share it.
 */
public final class StatementsCsv {

    private static final List<String> HEADER = List.of(
            "utterance",
            "said_from",
            "said_to",
            "speaker",
            "source",
            "cue",
            "content",
            "manner",
            "act",
            "negated",
            "hedged",
            "voice",
            "confidence",
            "shown",
            "outlet",
            "published",
            "article",
            "statement",
            "start",
            "end");
    private static final String FORMULA = "=+-@\t\r";

    /** The whole table. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        row(HEADER, out);
        for (var reading : dossier.readings()) {
            for (var statement : reading.statements()) row(cells(dossier, reading, statement), out);
        }
    }

    private static List<String> cells(Dossier dossier, Reading reading, Statement statement) {
        var article = reading.article();
        var utterance = dossier.utteranceOf(new StatementRef(article.id(), statement.id()));
        return List.of(
                utterance.id().value(),
                day(statement.saidOn().from()),
                day(statement.saidOn().to()),
                statement.actors().stream()
                        .map(actor -> dossier.party(article.id(), actor).name())
                        .collect(Collectors.joining("; ")),
                words(article, statement.source()),
                words(article, statement.cue()),
                statement.content().stream()
                        .map(span -> words(article, Optional.of(span)))
                        .collect(Collectors.joining(" … ")),
                JsonFields.word(statement.manner()),
                JsonFields.word(statement.act()),
                String.valueOf(statement.negated()),
                String.valueOf(statement.hedged()),
                JsonFields.word(statement.grounds().voice()),
                String.format(Locale.ROOT, "%.2f", statement.grounds().confidence()),
                statement.grounds().isCertain() ? "certain" : "uncertain",
                article.outlet().map(Printed::value).orElse(""),
                day(article.published().interval().to()),
                article.id().value(),
                statement.id().value(),
                String.valueOf(statement.content().getFirst().start()),
                String.valueOf(statement.content().getLast().end()));
    }

    private static String day(Optional<Moment> moment) {
        return moment.map(Moment::toString).orElse("");
    }

    private static String words(Article article, Optional<Span> span) {
        return span.map(article.text()::slice).orElse("");
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(',');
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String cell(String words) {
        var text = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
