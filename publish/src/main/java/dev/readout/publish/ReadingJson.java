package dev.readout.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Actor;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a reading as {@code readout.reading/1}: one JSON object, on one line, keys always in the same order.
 *
 * <p>A span is {@code {text,start,end}}, its offsets in code points of {@code article.text}; what is not known is
 * {@code null}; both ends of an interval are inside and {@code null} is open. Threads may share it.
 */
public final class ReadingJson {

    /** The format's name and version, the first value of every line. */
    public static final String FORMAT = "readout.reading/1";

    private final JsonFactory factory = new JsonFactory();

    /** The reading on one line, without a line end. */
    public String line(Reading reading) {
        var line = new StringWriter();
        try (var json = factory.createGenerator(line)) {
            new Page(json, reading).write();
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more characters", e);
        }
        return line.toString();
    }

    /** One reading being written. */
    private record Page(JsonGenerator json, Reading reading) {

        /** Writes one value; what {@link JsonGenerator} throws goes through. */
        private interface Writer<T> {
            void write(T value) throws IOException;
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("source", reading.article().source());
            json.writeFieldName("article");
            article(reading.article());
            list("actors", reading.actors(), this::actor);
            list("times", reading.times(), this::time);
            list("statements", reading.statements(), this::statement);
            json.writeEndObject();
        }

        private void article(Article article) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", article.id().value());
            json.writeStringField("text", article.text().value());
            json.writeStringField("text_sha256", ArticleId.sha256(article.text()));
            optional("outlet", article.outlet(), this::printed);
            optional("outlet_inferred", article.outletInferred(), this::inferred);
            optional("title", article.title(), this::printed);
            optional("byline", article.byline(), this::printed);
            optional("dateline", article.dateline(), this::printed);
            optional("credit", article.credit(), this::printed);
            json.writeFieldName("published");
            published(article.published());
            optional("updated", article.updated(), this::published);
            json.writeStringField("language", article.language());
            list("furniture", article.furniture(), this::span);
            list("body", article.body(), this::span);
            json.writeEndObject();
        }

        private void printed(Printed printed) throws IOException {
            json.writeStartObject();
            json.writeStringField("value", printed.value());
            json.writeNumberField("start", printed.span().start());
            json.writeNumberField("end", printed.span().end());
            json.writeEndObject();
        }

        private void inferred(Inferred inferred) throws IOException {
            json.writeStartObject();
            json.writeStringField("value", inferred.value());
            json.writeStringField("reason", inferred.reason());
            json.writeEndObject();
        }

        private void published(Published published) throws IOException {
            json.writeStartObject();
            ends(published.interval());
            json.writeStringField("precision", word(published.precision()));
            list("evidence", published.evidence(), this::span);
            json.writeStringField("reason", published.reason());
            json.writeEndObject();
        }

        private void actor(Actor actor) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", actor.id().value());
            json.writeStringField("kind", word(actor.kind()));
            json.writeStringField("name", actor.name());
            list("roles", actor.roles(), json::writeString);
            list("mentions", actor.mentions(), this::mention);
            json.writeEndObject();
        }

        private void mention(Actor.Mention mention) throws IOException {
            json.writeStartObject();
            words(mention.span());
            json.writeStringField("form", word(mention.form()));
            json.writeEndObject();
        }

        private void time(TimeExpression time) throws IOException {
            json.writeStartObject();
            words(time.span());
            json.writeStringField("type", time.type().name());
            optional("value", time.value(), json::writeString);
            optional("mod", time.mod(), mod -> json.writeString(mod.name()));
            ends(time.interval());
            json.writeStringField("anchor", time.anchor());
            json.writeEndObject();
        }

        private void statement(Statement statement) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", statement.id().value());
            optional("source", statement.source(), this::span);
            ids("actors", statement.actors());
            optional("cue", statement.cue(), this::span);
            list("content", statement.content(), this::span);
            json.writeStringField("manner", word(statement.manner()));
            json.writeStringField("act", word(statement.act()));
            ids("to", statement.to());
            json.writeFieldName("said_on");
            json.writeStartObject();
            ends(statement.saidOn());
            json.writeEndObject();
            optional("venue", statement.venue(), this::span);
            optional("place", statement.place(), this::span);
            ids("via", statement.via());
            json.writeBooleanField("negated", statement.negated());
            json.writeBooleanField("hedged", statement.hedged());
            json.writeBooleanField("interpretive", statement.interpretive());
            id("answers", statement.answers());
            id("repeats", statement.repeats());
            id("nested_in", statement.nestedIn());
            grounds(statement);
            json.writeEndObject();
        }

        private void grounds(Statement statement) throws IOException {
            var grounds = statement.grounds();
            json.writeNumberField("confidence", Math.round(grounds.confidence() * 100) / 100.0);
            json.writeStringField("shown", grounds.isCertain() ? "certain" : "uncertain");
            json.writeStringField("voice", word(grounds.voice()));
            json.writeStringField("why", grounds.why());
            list("evidence", grounds.evidence(), this::span);
        }

        private void span(Span span) throws IOException {
            json.writeStartObject();
            words(span);
            json.writeEndObject();
        }

        private void words(Span span) throws IOException {
            json.writeStringField("text", reading.article().text().slice(span));
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }

        private void ends(Interval interval) throws IOException {
            optional("from", interval.from().map(Moment::toString), json::writeString);
            optional("to", interval.to().map(Moment::toString), json::writeString);
        }

        private void ids(String field, Collection<?> ids) throws IOException {
            list(field, ids, id -> json.writeString(id.toString()));
        }

        private void id(String field, Optional<?> id) throws IOException {
            optional(field, id, value -> json.writeString(value.toString()));
        }

        private <T> void list(String field, Collection<T> values, Writer<? super T> writer) throws IOException {
            json.writeArrayFieldStart(field);
            for (var value : values) writer.write(value);
            json.writeEndArray();
        }

        private <T> void optional(String field, Optional<T> value, Writer<? super T> writer) throws IOException {
            json.writeFieldName(field);
            if (value.isPresent()) writer.write(value.get());
            else json.writeNull();
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
