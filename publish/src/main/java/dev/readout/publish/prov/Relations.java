package dev.readout.publish.prov;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes the parts of a PROV-JSON document. Not for sharing between threads.
 *
 * @param json where to write
 */
record Relations(JsonGenerator json) {

    /** Writes some fields. */
    interface Fields {
        void write() throws IOException;
    }

    /** One of the objects at the top: {@code entity}, {@code used} ... */
    void section(String name, Fields members) throws IOException {
        json.writeObjectFieldStart(name);
        members.write();
        json.writeEndObject();
    }

    /** A member of such an object. */
    void member(String id, Fields fields) throws IOException {
        json.writeObjectFieldStart(id);
        fields.write();
        json.writeEndObject();
    }

    void words(String field, String value) throws IOException {
        json.writeStringField(field, value);
    }

    /** A name with a prefix, where a value is expected. */
    void name(String field, String name) throws IOException {
        typed(field, name, "prov:QUALIFIED_NAME");
    }

    void typed(String field, String value, String type) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("$", value);
        json.writeStringField("type", type);
        json.writeEndObject();
    }
}
