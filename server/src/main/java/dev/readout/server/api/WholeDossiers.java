package dev.readout.server.api;

import dev.readout.server.Dossiers.Folded;
import dev.readout.server.lookup.Form;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends a whole dossier in the form that is asked for: of those that {@code Accept} names the first that there is. */
final class WholeDossiers {

    void send(Context request, Folded in) {
        var form = form(request);
        request.header("Vary", "Accept");
        if (EntityTag.isKnown(request, form, in.name(), in.day(), in.change())) return;
        request.result(form.of(in.dossier())).contentType(form.type());
    }

    private static Form form(Context request) {
        var accept = request.header("Accept");
        if (accept == null) return Form.JSON;
        return Arrays.stream(accept.split(","))
                .map(type -> type.replaceFirst(";.*", "").strip())
                .flatMap(type -> named(type).stream())
                .findFirst()
                .orElseThrow(() -> Problem.notAcceptable("A dossier can be had as "
                        + Arrays.stream(Form.values()).map(Form::mediaType).collect(Collectors.joining(", ")) + "."));
    }

    private static Optional<Form> named(String type) {
        if (type.equals("*/*") || type.equals("application/*")) return Optional.of(Form.JSON);
        if (type.equals(Lists.LINES)) return Optional.of(Form.READINGS);
        return Arrays.stream(Form.values())
                .filter(form -> form.mediaType().equals(type))
                .findFirst();
    }
}
