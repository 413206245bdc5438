package dev.readout.server.http;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierJson;
import dev.readout.publish.DossierMarkdown;
import dev.readout.publish.DueCalendar;
import dev.readout.publish.ReadingJson;
import dev.readout.publish.StatementsCsv;
import dev.readout.server.Dossiers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** A dossier in its other forms, as {@code readout dossier} writes them. */
final class Forms {

    private final Dossiers dossiers;

    Forms(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    void register(RoutesConfig routes) {
        form(routes, "dossier.json", "application/json", (dossier, out) -> new DossierJson().write(dossier, out));
        form(
                routes,
                "dossier.md",
                "text/markdown; charset=utf-8",
                (dossier, out) -> new DossierMarkdown().write(dossier, out));
        form(
                routes,
                "statements.csv",
                "text/csv; charset=utf-8",
                (dossier, out) -> new StatementsCsv().write(dossier, out));
        form(
                routes,
                "due.ics",
                "text/calendar; charset=utf-8",
                (dossier, out) -> new DueCalendar().write(dossier, out));
        form(routes, "readings.jsonl", "application/jsonl", Forms::readings);
    }

    private void form(RoutesConfig routes, String name, String type, Form form) {
        routes.get("/dossiers/{name}/" + name, request -> send(request, name, type, form));
    }

    private void send(Context request, String name, String type, Form form) throws IOException {
        var found = Asked.dossier(request, dossiers);
        if (Answers.isKnown(request, name, found.name(), found.day(), found.change())) return;
        var out = new StringWriter();
        form.write(found.dossier(), out);
        request.result(out.toString()).contentType(type);
    }

    private static void readings(Dossier dossier, Writer out) throws IOException {
        var lines = new ReadingJson();
        for (var reading : dossier.readings()) {
            out.write(lines.line(reading));
            out.write('\n');
        }
    }

    /** Writes a dossier in one form. */
    @FunctionalInterface
    private interface Form {
        void write(Dossier dossier, Writer out) throws IOException;
    }
}
