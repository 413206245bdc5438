package dev.readout.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Actor;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Claim;
import dev.readout.model.Inferred;
import dev.readout.model.Provenance;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

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
            new Page(json, new JsonFields(json), reading).write();
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more characters", e);
        }
        return line.toString();
    }

    /** One reading being written. */
    private record Page(JsonGenerator json, JsonFields fields, Reading reading) {

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("source", reading.article().source());
            json.writeFieldName("article");
            article(reading.article());
            fields.list("actors", reading.actors(), this::actor);
            fields.list("times", reading.times(), this::time);
            fields.list("statements", reading.statements(), this::statement);
            new PolicyJson(json, fields, reading).write();
            json.writeEndObject();
        }

        private void article(Article article) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", article.id().value());
            json.writeStringField("text", article.text().value());
            json.writeStringField("text_sha256", ArticleId.sha256(article.text()));
            fields.optional("outlet", article.outlet(), fields::printed);
            fields.optional("outlet_inferred", article.outletInferred(), this::inferred);
            fields.optional("title", article.title(), fields::printed);
            fields.optional("byline", article.byline(), fields::printed);
            fields.optional("byline_inferred", article.bylineInferred(), this::inferred);
            fields.optional("dateline", article.dateline(), fields::printed);
            fields.optional("credit", article.credit(), fields::printed);
            json.writeFieldName("published");
            fields.published(article.text(), article.published());
            fields.optional("updated", article.updated(), updated -> fields.published(article.text(), updated));
            json.writeStringField("language", article.language());
            fields.list("furniture", article.furniture(), this::span);
            fields.list("body", article.body(), this::span);
            fields.optional("provenance", article.provenance(), this::provenance);
            json.writeEndObject();
        }

        private void provenance(Provenance provenance) throws IOException {
            json.writeStartObject();
            fields.optional("address", provenance.address(), json::writeString);
            fields.optional("canonical", provenance.canonical(), json::writeString);
            fields.optional("section", provenance.section(), json::writeString);
            json.writeStringField("media_type", provenance.mediaType());
            json.writeStringField("encoding", provenance.encoding());
            json.writeStringField("raw_sha256", provenance.rawSha256());
            fields.list("claims", provenance.claims(), this::claim);
            json.writeEndObject();
        }

        private void claim(Claim claim) throws IOException {
            json.writeStartObject();
            json.writeStringField("what", JsonFields.word(claim.what()));
            json.writeStringField("value", claim.value());
            json.writeStringField("where", claim.where());
            json.writeEndObject();
        }

        private void inferred(Inferred inferred) throws IOException {
            json.writeStartObject();
            json.writeStringField("value", inferred.value());
            json.writeStringField("reason", inferred.reason());
            json.writeEndObject();
        }

        private void actor(Actor actor) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", actor.id().value());
            json.writeStringField("kind", JsonFields.word(actor.kind()));
            json.writeStringField("name", actor.name());
            fields.list("roles", actor.roles(), json::writeString);
            fields.list("mentions", actor.mentions(), this::mention);
            json.writeEndObject();
        }

        private void mention(Actor.Mention mention) throws IOException {
            json.writeStartObject();
            fields.words(reading.article().text(), mention.span());
            json.writeStringField("form", JsonFields.word(mention.form()));
            json.writeEndObject();
        }

        private void time(TimeExpression time) throws IOException {
            json.writeStartObject();
            fields.words(reading.article().text(), time.span());
            json.writeStringField("type", time.type().name());
            fields.optional("value", time.value(), json::writeString);
            fields.optional("mod", time.mod(), mod -> json.writeString(mod.name()));
            fields.ends(time.interval());
            json.writeStringField("anchor", time.anchor());
            json.writeEndObject();
        }

        private void statement(Statement statement) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", statement.id().value());
            fields.optional("source", statement.source(), this::span);
            fields.ids("actors", statement.actors());
            fields.optional("cue", statement.cue(), this::span);
            fields.list("content", statement.content(), this::span);
            json.writeStringField("manner", JsonFields.word(statement.manner()));
            json.writeStringField("act", JsonFields.word(statement.act()));
            fields.ids("to", statement.to());
            fields.interval("said_on", statement.saidOn());
            fields.optional("venue", statement.venue(), this::span);
            fields.optional("place", statement.place(), this::span);
            fields.ids("via", statement.via());
            json.writeBooleanField("negated", statement.negated());
            json.writeBooleanField("hedged", statement.hedged());
            json.writeBooleanField("interpretive", statement.interpretive());
            fields.id("answers", statement.answers());
            fields.id("repeats", statement.repeats());
            fields.id("nested_in", statement.nestedIn());
            fields.grounds(reading.article().text(), statement.grounds());
            json.writeEndObject();
        }

        private void span(Span span) throws IOException {
            fields.span(reading.article().text(), span);
        }
    }
}
