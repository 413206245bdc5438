package dev.readout.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.rows.RowWords;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes what was found as annotations of the articles (W3C Web Annotation Data Model): one for each place that a statement or a
 * line of the policy rests on, found again by its words with those around (TextQuoteSelector) or by its place in code points
 * (TextPositionSelector). An article that has no address is named by its id. Threads may share it.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class WebAnnotations {

    private static final int AROUND = 32;

    private final JsonFactory factory = new JsonFactory();

    /** The whole page of annotations, ending in a line end. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        try (var json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", "urn:readout:dossier:" + escaped(dossier.name()));
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            var speakers = new Speakers(dossier);
            for (var said : dossier.utterances()) said(json, dossier, speakers, said);
            var rows = RowWords.of(dossier);
            for (var line : dossier.policy().lines().toList()) line(json, dossier, rows, line);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void said(JsonGenerator json, Dossier dossier, Speakers speakers, Utterance said)
            throws IOException {
        int number = 0;
        for (var variant : said.variants()) {
            var statement = dossier.statement(variant.statement());
            var body = speakers.of(said) + " (" + JsonFields.word(statement.act()) + ")" + byHand(statement.grounds());
            for (var span : statement.content()) {
                var place = new Evidence(variant.statement().article(), span);
                annotation(json, dossier, said.id().value() + ":" + number++, body, place);
            }
        }
    }

    private static void line(JsonGenerator json, Dossier dossier, RowWords rows, Line line) throws IOException {
        int number = 0;
        for (var report : line.reports()) {
            var body = report.finding().section() + ": " + rows.of(line.id())
                    + byHand(report.finding().grounds());
            for (var place : report.evidence()) {
                annotation(json, dossier, line.id().value() + ":" + number++, body, place);
            }
        }
    }

    private static String byHand(Grounds grounds) {
        return grounds.isByHand() ? ", " + grounds.why() : "";
    }

    private static void annotation(JsonGenerator json, Dossier dossier, String id, String body, Evidence place)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", "urn:readout:finding:" + id);
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "identifying");
        json.writeObjectFieldStart("body");
        json.writeStringField("type", "TextualBody");
        json.writeStringField("value", body);
        json.writeStringField("format", "text/plain");
        json.writeEndObject();
        var article = dossier.article(place.article());
        json.writeObjectFieldStart("target");
        json.writeStringField("source", address(article));
        json.writeArrayFieldStart("selector");
        quote(json, article, place.span());
        position(json, place.span());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void quote(JsonGenerator json, Article article, Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", article.text().slice(span));
        json.writeStringField("prefix", between(article, span.start() - AROUND, span.start()));
        json.writeStringField("suffix", between(article, span.end(), span.end() + AROUND));
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }

    private static String between(Article article, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(article.text().length(), to);
        return start < end ? article.text().slice(new Span(start, end)) : "";
    }

    private static String address(Article article) {
        return article.source().contains("://")
                ? article.source()
                : "urn:readout:article:" + article.id().value();
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
