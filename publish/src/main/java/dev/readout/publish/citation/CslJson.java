package dev.readout.publish.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.dossier.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/**
 * Writes the coverage as CSL-JSON, the data that citation processors and reference managers share: an {@code article-newspaper}
 * each, dates as {@code date-parts}, two of them and {@code circa} where only a range is known. Threads may share it.
 *
 * @see <a href="https://github.com/citation-style-language/schema">the schema of the Citation Style Language</a>
 */
public final class CslJson {

    private final JsonFactory factory = new JsonFactory();

    /** The whole list, ending in a line end. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        try (var json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartArray();
            for (var reference : Reference.of(dossier)) write(json, reference);
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Reference reference) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", reference.id());
        json.writeStringField("type", "article-newspaper");
        json.writeStringField("title", reference.title());
        if (!reference.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (var author : reference.authors()) write(json, author);
            json.writeEndArray();
        }
        if (reference.outlet().isPresent())
            json.writeStringField("container-title", reference.outlet().get());
        issued(json, reference);
        if (reference.section().isPresent())
            json.writeStringField("section", reference.section().get());
        if (reference.address().isPresent())
            json.writeStringField("URL", reference.address().get());
        if (reference.language().isPresent())
            json.writeStringField("language", reference.language().get());
        if (!reference.note().isEmpty()) json.writeStringField("note", reference.note());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Author author) throws IOException {
        json.writeStartObject();
        switch (author) {
            case Author.Body(var name) -> json.writeStringField("literal", name);
            case Author.Person(var given, var particle, var family, var suffix) -> {
                known(json, "given", given);
                known(json, "non-dropping-particle", particle);
                known(json, "family", family);
                known(json, "suffix", suffix);
            }
        }
        json.writeEndObject();
    }

    private static void known(JsonGenerator json, String field, String value) throws IOException {
        if (!value.isEmpty()) json.writeStringField(field, value);
    }

    private static void issued(JsonGenerator json, Reference reference) throws IOException {
        if (reference.from().isEmpty() || reference.to().isEmpty()) return;
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        parts(json, reference.from().get());
        if (!reference.isDated()) parts(json, reference.to().get());
        json.writeEndArray();
        if (!reference.isDated()) json.writeBooleanField("circa", true);
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, LocalDate day) throws IOException {
        int[] parts = {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
        json.writeArray(parts, 0, parts.length);
    }
}
