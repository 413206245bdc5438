package dev.readout.publish;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.citation.Bibtex;
import dev.readout.publish.citation.CslJson;
import dev.readout.publish.plover.PloverJson;
import dev.readout.publish.prov.ProvJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;

/** What a whole dossier can be written as, for programs: the same files from the command line, the desk and the API. */
public enum Form {
    JSON("json", "dossier.json", "application/json"),
    MARKDOWN("markdown", "dossier.md", "text/markdown; charset=utf-8"),
    TABLE("csv", "statements.csv", "text/csv; charset=utf-8"),
    CALENDAR("calendar", "due.ics", "text/calendar; charset=utf-8"),
    READINGS("readings", "readings.jsonl", "application/jsonl"),
    ANNOTATIONS(
            "annotations", "annotations.jsonld", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""),
    /** Has no media type of its own: it is asked for by its address. */
    PROVENANCE("prov", "prov.json", "application/json"),
    /** As {@link #READINGS}, lines: asked for by its address. */
    EVENTS("plover", "plover.jsonl", "application/jsonl"),
    BIBTEX("bibtex", "coverage.bib", "application/x-bibtex; charset=utf-8"),
    CITATIONS("csl", "coverage.csl.json", "application/vnd.citationstyles.csl+json");

    private final String spelt;
    private final String file;
    private final String type;

    Form(String spelt, String file, String type) {
        this.spelt = spelt;
        this.file = file;
        this.type = type;
    }

    /** The form that a person calls so on the command line. */
    public static Optional<Form> called(String spelt) {
        return Arrays.stream(values()).filter(form -> form.spelt.equals(spelt)).findFirst();
    }

    /** What a person calls it on the command line. */
    @Override
    public String toString() {
        return spelt;
    }

    public String file() {
        return file;
    }

    /** Its media type, with what belongs to it. */
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

    /** The whole of it. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        switch (this) {
            case JSON -> new DossierJson().write(dossier, out);
            case MARKDOWN -> new DossierMarkdown().write(dossier, out);
            case TABLE -> new StatementsCsv().write(dossier, out);
            case CALENDAR -> new DueCalendar().write(dossier, out);
            case READINGS -> readings(dossier, out);
            case ANNOTATIONS -> new WebAnnotations().write(dossier, out);
            case PROVENANCE -> new ProvJson().write(dossier, out);
            case EVENTS -> new PloverJson().write(dossier, out);
            case BIBTEX -> new Bibtex().write(dossier, out);
            case CITATIONS -> new CslJson().write(dossier, out);
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
