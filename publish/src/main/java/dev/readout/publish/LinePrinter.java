package dev.readout.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Begins a new line for every finding of a dossier, so that two dossiers can be compared line by line. */
final class LinePrinter extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** Findings lie in lists (1) of the dossier (0). */
    private static final int FINDINGS = 2;

    private transient int depth;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        super.writeEndObject(json, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        depth++;
        if (depth == FINDINGS) json.writeRaw('\n');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        super.writeEndArray(json, values);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        if (depth == FINDINGS) json.writeRaw('\n');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        if (depth == 1) json.writeRaw('\n');
    }
}
