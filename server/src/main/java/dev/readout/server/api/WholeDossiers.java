package dev.readout.server.api;

import dev.readout.publish.Form;
import dev.readout.server.Dossiers.Folded;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends a whole dossier in the form that is asked for. */
final class WholeDossiers {

    private WholeDossiers() {}

    /** In the first form that there is of those that {@code Accept} names. */
    static void send(Context request, Folded in) {
        request.header("Vary", "Accept");
        send(request, form(request), in);
    }

    /** In this form: for programs that cannot say what they accept, such as calendars and reference managers. */
    static void send(Context request, Form form, Folded in) {
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
                        + Arrays.stream(Form.values())
                                .map(Form::mediaType)
                                .distinct()
                                .collect(Collectors.joining(", ")) + "."));
    }

    private static Optional<Form> named(String type) {
        if (type.equals("*/*") || type.equals("application/*")) return Optional.of(Form.JSON);
        if (type.equals(Lists.LINES)) return Optional.of(Form.READINGS);
        return Arrays.stream(Form.values())
                .filter(form -> form.mediaType().equals(type))
                .findFirst();
    }
}
