package dev.readout.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.CodedReading;
import dev.readout.model.Event;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * Writes events as {@code readout.event/1}: one JSON object an event, on one line, keys always in the same order; spans and
 * intervals as in {@link ReadingJson}. Threads may share it.
 */
public final class EventJson {

    /** The format's name and version, the first value of every line. */
    public static final String FORMAT = "readout.event/1";

    private final JsonFactory factory = new JsonFactory();

    /** The events of an article, each on a line without a line end. */
    public Stream<String> lines(CodedReading coded) {
        return coded.events().stream().map(event -> line(coded, event));
    }

    private String line(CodedReading coded, Event event) {
        var line = new StringWriter();
        try (var json = factory.createGenerator(line)) {
            new Page(json, new JsonFields(json), coded).write(event);
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more characters", e);
        }
        return line.toString();
    }

    /** One event being written. */
    private record Page(JsonGenerator json, JsonFields fields, CodedReading coded) {

        void write(Event event) throws IOException {
            var article = coded.reading().article();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("article", article.id().value());
            json.writeStringField("file", article.source());
            json.writeStringField("id", event.id().value());
            json.writeStringField("code", event.code().name());
            json.writeStringField("mode", JsonFields.word(event.mode()));
            side("source", event.source());
            side("target", event.target());
            json.writeFieldName("trigger");
            fields.span(article.text(), event.trigger());
            fields.interval("on", event.on());
            fields.grounds(article.text(), event.grounds());
            json.writeEndObject();
        }

        private void side(String field, Event.Side side) throws IOException {
            json.writeObjectFieldStart(field);
            fields.words(coded.reading().article().text(), side.span());
            fields.list("actors", side.actors(), this::actor);
            json.writeEndObject();
        }

        private void actor(ActorId id) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", id.value());
            json.writeStringField("name", name(id));
            json.writeEndObject();
        }

        private String name(ActorId id) {
            return coded.reading().actors().stream()
                    .filter(actor -> actor.id().equals(id))
                    .map(Actor::name)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
