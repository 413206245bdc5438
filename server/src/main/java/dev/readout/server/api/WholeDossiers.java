package dev.readout.server.api;

import dev.readout.publish.Form;
import dev.readout.server.Dossiers.Folded;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends a whole dossier in the form that is asked for. */
final class WholeDossiers {

    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]=([01](?:\\.\\d{0,3})?)\\s*(?:;|$)");

    private WholeDossiers() {}

    /** In the form that {@code Accept} would rather have; of two alike the one that is named first. */
    static void send(Context request, Folded in) {
        request.header("Vary", "Accept");
        send(request, form(request), in);
    }

    /** In this form: for programs that cannot say what they accept, such as calendars and reference managers. */
    static void send(Context request, Form form, Folded in) {
        if (EntityTag.isKnown(request, form, in.name(), in.state())) return;
        request.result(form.of(in.dossier())).contentType(form.type());
    }

    private static Form form(Context request) {
        var accept = request.header("Accept");
        if (accept == null) return Form.JSON;
        return Arrays.stream(accept.split(","))
                .filter(type -> weight(type) > 0)
                .sorted(Comparator.comparingDouble(WholeDossiers::weight).reversed())
                .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .flatMap(type -> named(type).stream())
                .findFirst()
                .orElseThrow(() -> Problem.notAcceptable("A dossier can be had as "
                        + Arrays.stream(Form.values())
                                .map(Form::mediaType)
                                .distinct()
                                .collect(Collectors.joining(", ")) + "."));
    }

    /** Its {@code q}, from 0 to 1 (RFC 9110, section 12.4.2); 1 where none is given, or none that can be read. */
    private static double weight(String type) {
        var weight = WEIGHT.matcher(type);
        return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
    }

    private static Optional<Form> named(String type) {
        if (type.equals("*/*") || type.equals("application/*")) return Optional.of(Form.JSON);
        if (type.equals(Lists.LINES)) return Optional.of(Form.READINGS);
        return Arrays.stream(Form.values())
                .filter(form -> form.mediaType().equals(type))
                .findFirst();
    }
}
