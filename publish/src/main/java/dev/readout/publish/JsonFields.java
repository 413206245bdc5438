package dev.readout.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.PartyId;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The values that all formats share, written the same everywhere: spans with their words, intervals, ids, lists, and
 * {@code null} for what is not known. Not for sharing between threads.
 *
 * @param json where to write
 */
record JsonFields(JsonGenerator json) {

    /** Writes one value; what {@link JsonGenerator} throws goes through. */
    interface Writer<T> {
        void write(T value) throws IOException;
    }

    void span(Text text, Span span) throws IOException {
        json.writeStartObject();
        words(text, span);
        json.writeEndObject();
    }

    /** The fields of a span, into an object that is open. */
    void words(Text text, Span span) throws IOException {
        json.writeStringField("text", text.slice(span));
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    void printed(Printed printed) throws IOException {
        json.writeStartObject();
        json.writeStringField("value", printed.value());
        json.writeNumberField("start", printed.span().start());
        json.writeNumberField("end", printed.span().end());
        json.writeEndObject();
    }

    void published(Text text, Published published) throws IOException {
        json.writeStartObject();
        ends(published.interval());
        json.writeStringField("precision", word(published.precision()));
        list("evidence", published.evidence(), span -> span(text, span));
        json.writeStringField("reason", published.reason());
        json.writeEndObject();
    }

    void interval(String field, Interval interval) throws IOException {
        json.writeObjectFieldStart(field);
        ends(interval);
        json.writeEndObject();
    }

    /** The fields of an interval, into an object that is open. */
    void ends(Interval interval) throws IOException {
        optional("from", interval.from().map(Moment::toString), json::writeString);
        optional("to", interval.to().map(Moment::toString), json::writeString);
    }

    /** The fields that say why a finding is believed, into an object that is open. */
    void grounds(Text text, Grounds grounds) throws IOException {
        confidence(grounds.confidence());
        json.writeStringField("shown", shown(grounds.isCertain()));
        json.writeStringField("voice", word(grounds.voice()));
        json.writeStringField("why", grounds.why());
        list("evidence", grounds.evidence(), span -> span(text, span));
    }

    void confidence(double confidence) throws IOException {
        confidence("confidence", confidence);
    }

    /** In hundredths: the third figure would be noise. */
    void confidence(String field, double confidence) throws IOException {
        json.writeNumberField(field, Math.round(confidence * 100) / 100.0);
    }

    static String shown(boolean certain) {
        return certain ? "certain" : "uncertain";
    }

    /** The fields of evidence of a dossier, into an object that is open. */
    void evidence(Dossier dossier, Evidence evidence) throws IOException {
        json.writeStringField("article", evidence.article().value());
        words(dossier.article(evidence.article()).text(), evidence.span());
    }

    /** Whom an article means by its actors, each once. */
    static List<PartyId> parties(Dossier dossier, ArticleId article, List<ActorId> actors) {
        return actors.stream()
                .map(actor -> dossier.party(article, actor).id())
                .distinct()
                .toList();
    }

    void ids(String field, Collection<?> ids) throws IOException {
        list(field, ids, id -> json.writeString(id.toString()));
    }

    void id(String field, Optional<?> id) throws IOException {
        optional(field, id, value -> json.writeString(value.toString()));
    }

    <T> void list(String field, Collection<T> values, Writer<? super T> writer) throws IOException {
        json.writeArrayFieldStart(field);
        for (var value : values) writer.write(value);
        json.writeEndArray();
    }

    <T> void optional(String field, Optional<T> value, Writer<? super T> writer) throws IOException {
        json.writeFieldName(field);
        if (value.isPresent()) writer.write(value.get());
        else json.writeNull();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
