package dev.readout.search.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.search.Hit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Writes hits as JSON, one a line. Threads may share it. */
public final class HitJson {

    /** The name and version of the format. */
    public static final String FORMAT = "readout.hit/1";

    private static final JsonFactory JSON = new JsonFactory();

    /** One hit, without a line end. */
    public String line(Hit hit) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("kind", hit.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("id", hit.id());
            json.writeStringField("label", hit.label());
            json.writeArrayFieldStart("actors");
            for (var actor : hit.actors()) json.writeString(actor);
            json.writeEndArray();
            words(json, hit);
            article(json, hit);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void words(JsonGenerator json, Hit hit) throws IOException {
        json.writeStringField("text", hit.words());
        span(json, hit.at());
        json.writeArrayFieldStart("matches");
        for (var match : hit.matches()) {
            json.writeStartObject();
            span(json, match);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void article(JsonGenerator json, Hit hit) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", hit.article().value());
        json.writeStringField("source", hit.source());
        json.writeStringField("title", hit.title());
        optional(json, "outlet", hit.outlet());
        json.writeObjectFieldStart("published");
        optional(json, "from", hit.published().from().map(Moment::toString));
        optional(json, "to", hit.published().to().map(Moment::toString));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
