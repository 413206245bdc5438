package dev.readout.server.http;

import dev.readout.publish.Form;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.api.Look;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** A dossier in its other forms, as {@code readout dossier} writes them. */
final class Forms {

    private final Dossiers dossiers;

    Forms(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    void register(RoutesConfig routes) {
        for (var form : Form.values())
            Look.at(routes, "/dossiers/{name}/" + form.file(), request -> send(request, form));
    }

    private void send(Context request, Form form) {
        send(request, form, Asked.dossier(request, dossiers));
    }

    static void send(Context request, Form form, Folded found) {
        if (Answers.isKnown(request, form, found.name(), found.state())) return;
        request.result(form.of(found.dossier())).contentType(form.type());
    }
}
