package dev.readout.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** What describes the API: files beside this class. */
final class Documents {

    static final String OPENAPI = "openapi.json";
    static final String SCHEMA = "dossier.schema.json";

    private Documents() {}

    static String read(String name) {
        try (var in = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void send(Context request, String name) {
        Parameters.of(request, Set.of());
        var document = read(name);
        if (EntityTag.isKnown(request, document)) return;
        request.result(document).contentType("application/json");
    }
}
