package dev.readout.server.lookup;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierJson;
import dev.readout.publish.DossierMarkdown;
import dev.readout.publish.DueCalendar;
import dev.readout.publish.ReadingJson;
import dev.readout.publish.StatementsCsv;
import dev.readout.publish.WebAnnotations;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** What a whole dossier can be written as, by the names that {@code readout dossier} gives the files. */
public enum Form {
    JSON("dossier.json", "application/json"),
    MARKDOWN("dossier.md", "text/markdown; charset=utf-8"),
    TABLE("statements.csv", "text/csv; charset=utf-8"),
    CALENDAR("due.ics", "text/calendar; charset=utf-8"),
    READINGS("readings.jsonl", "application/jsonl"),
    ANNOTATIONS("annotations.jsonld", "application/ld+json");

    private final String file;
    private final String type;

    Form(String file, String type) {
        this.file = file;
        this.type = type;
    }

    public String file() {
        return file;
    }

    /** Its media type, with the encoding where that is not given by it. */
    public String type() {
        return type;
    }

    /** Its media type alone. */
    public String mediaType() {
        return type.replaceFirst(";.*", "");
    }

    public String of(Dossier dossier) {
        var out = new StringWriter();
        try {
            write(dossier, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more characters", e);
        }
        return out.toString();
    }

    private void write(Dossier dossier, Writer out) throws IOException {
        switch (this) {
            case JSON -> new DossierJson().write(dossier, out);
            case MARKDOWN -> new DossierMarkdown().write(dossier, out);
            case TABLE -> new StatementsCsv().write(dossier, out);
            case CALENDAR -> new DueCalendar().write(dossier, out);
            case READINGS -> readings(dossier, out);
            case ANNOTATIONS -> new WebAnnotations().write(dossier, out);
        }
    }

    private static void readings(Dossier dossier, Writer out) throws IOException {
        var lines = new ReadingJson();
        for (var reading : dossier.readings()) {
            out.write(lines.line(reading));
            out.write('\n');
        }
    }
}
