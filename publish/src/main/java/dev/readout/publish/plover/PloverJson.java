package dev.readout.publish.plover;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Actor;
import dev.readout.model.Moment;
import dev.readout.model.Plover;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.publish.citation.Reference;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Speakers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Writes the deeds of a dossier as PLOVER records, one JSON object a line, with the field names of its manual ({@code id, date,
 * enddate, source, target, event, quadCode, eventText, textInfo, citation, url, publication, language}); {@code confidence, shown,
 * on, articles, origins, evidence} are Readout's own. {@code date} is the first day it can have been, or, where only "by" a day is
 * known, that day; {@code on} says which. Threads may share it.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">The PLOVER manual</a>
 */
public final class PloverJson {

    private final JsonFactory factory = new JsonFactory();

    /** All records, each on a line. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        for (var deed : new Encode(dossier).deeds()) {
            var line = new StringWriter();
            try (var json = factory.createGenerator(line)) {
                record(json, dossier, deed);
            }
            out.write(line.toString());
            out.write('\n');
        }
    }

    private static void record(JsonGenerator json, Dossier dossier, Deed deed) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "id", deed.line().id() + "-" + deed.report().finding().id());
        dates(json, deed);
        sides(json, dossier, "source", deed.source());
        sides(json, dossier, "target", deed.target());
        json.writeStringField("event", deed.code().name());
        json.writeNumberField("quadCode", quad(deed.code()));
        text(json, dossier, deed);
        json.writeStringField("ncoder", "Readout");
        sureness(json, dossier, deed);
        json.writeArrayFieldStart("evidence");
        for (var place : deed.line().evidence()) place(json, dossier, place);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void dates(JsonGenerator json, Deed deed) throws IOException {
        var from = deed.on().from().map(Moment::date);
        var to = deed.on().to().map(Moment::date);
        json.writeStringField("date", from.or(() -> to).orElseThrow().toString());
        json.writeStringField("enddate", to.or(() -> from).orElseThrow().toString());
        json.writeObjectFieldStart("on");
        json.writeStringField("from", from.map(Object::toString).orElse(null));
        json.writeStringField("to", to.map(Object::toString).orElse(null));
        json.writeEndObject();
    }

    private static void sides(JsonGenerator json, Dossier dossier, String field, List<PartyId> parties)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (var party : parties) side(json, dossier.party(party));
        json.writeEndArray();
    }

    private static void side(JsonGenerator json, Party party) throws IOException {
        json.writeStartObject();
        var code = Countries.code(party.name());
        boolean state = party.kind() == Actor.Kind.STATE || party.kind() == Actor.Kind.GOVERNMENT;
        if (state && code.isPresent()) json.writeStringField("code", code.get());
        if (party.kind() == Actor.Kind.GOVERNMENT) json.writeStringField("sector", "GOV");
        if (party.kind() == Actor.Kind.OUTLET) json.writeStringField("sector", "MED");
        json.writeStringField("identifier", party.id().value());
        json.writeStringField("actorText", party.name());
        var office = Speakers.role(party);
        if (!office.isEmpty()) json.writeStringField("office", office);
        json.writeEndObject();
    }

    /** The words of the report that says so, and where they stand. */
    private static void text(JsonGenerator json, Dossier dossier, Deed deed) throws IOException {
        var words = deed.report().evidence().getFirst();
        var article = dossier.article(words.article());
        json.writeStringField("eventText", dossier.words(words));
        json.writeObjectFieldStart("textInfo");
        json.writeNumberField("start", words.span().start());
        json.writeNumberField("end", words.span().end());
        json.writeEndObject();
        json.writeStringField("citation", article.id().value());
        var address = Reference.address(article);
        if (address.isPresent()) json.writeStringField("url", address.get());
        var outlet = Outlets.name(article);
        if (!outlet.equals(Outlets.UNNAMED)) json.writeStringField("publication", outlet);
        var language = Locale.forLanguageTag(article.language()).getLanguage();
        if (language.length() == 2) json.writeStringField("language", language);
    }

    private static void sureness(JsonGenerator json, Dossier dossier, Deed deed) throws IOException {
        var articles = deed.line().articles();
        json.writeNumberField("confidence", Math.round(deed.report().sureness() * 100) / 100.0);
        json.writeStringField("shown", deed.report().isCertain() ? "certain" : "uncertain");
        json.writeNumberField("articles", articles.size());
        json.writeNumberField("origins", dossier.origins(articles));
    }

    private static void place(JsonGenerator json, Dossier dossier, Evidence place) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", place.article().value());
        json.writeStringField("text", dossier.words(place));
        json.writeNumberField("start", place.span().start());
        json.writeNumberField("end", place.span().end());
        json.writeEndObject();
    }

    /** Cooperation in words 1 and deeds 2, conflict in words 3 and deeds 4. */
    private static int quad(Plover code) {
        return switch (code) {
            case AGREE, CONSULT, SUPPORT -> 1;
            case COOPERATE, AID, YIELD -> 2;
            case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
        };
    }
}
