package dev.readout.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Family;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.TimelineEntry;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.Variant;
import dev.readout.publish.brief.Sentence;
import dev.readout.publish.brief.WriteBrief;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes a dossier as {@code readout.dossier/1}: one JSON object, keys always in the same order.
 *
 * <p>What the findings rest on stays in the readings ({@code readout.reading/1}): articles are listed without their
 * texts, and evidence is {@code {article,text,start,end}}, its offsets in code points of that article's text. What is
 * not known is {@code null}; both ends of an interval are inside and {@code null} is open. Threads may share it.
 */
public final class DossierJson {

    /** The format's name and version, the first value of every dossier. */
    public static final String FORMAT = "readout.dossier/1";

    private final JsonFactory factory = new JsonFactory();

    /** The whole dossier, a line a finding, ending in a line end. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        try (var json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new LinePrinter());
            new Page(json, new JsonFields(json), dossier).write();
            json.writeRaw('\n');
        }
    }

    /** An utterance as it stands in the dossier, on one line, without a line end. */
    public String line(Dossier dossier, Utterance utterance) {
        return line(dossier, page -> page.utterance(utterance));
    }

    /** An entry of the timeline as it stands in the dossier, on one line, without a line end. */
    public String line(Dossier dossier, TimelineEntry entry) {
        return line(dossier, page -> page.entry(entry));
    }

    /** A sentence of the brief as it stands in the dossier, on one line, without a line end. */
    public String line(Dossier dossier, Sentence sentence) {
        return line(dossier, page -> page.sentence(sentence));
    }

    /** A change on one line, without a line end: its kind, its line, its reason and the words that brought it about. */
    public String line(Dossier dossier, Change change) {
        return line(dossier, page -> page.change(change));
    }

    /** How reports of one fact stand to each other, on one line, without a line end. */
    public String line(Dossier dossier, Agreement agreement) {
        return line(dossier, page -> page.agreement(agreement));
    }

    /** An actor as it stands in the dossier, on one line, without a line end. */
    public String line(Dossier dossier, Party party) {
        return line(dossier, page -> page.party(party));
    }

    /** An article as it stands in the dossier, without its text, on one line, without a line end. */
    public String line(Dossier dossier, Reading reading) {
        return line(dossier, page -> page.article(reading));
    }

    /** A line of the policy as it stands in the dossier, on one line, without a line end. */
    public String line(Dossier dossier, Line line) {
        return line(dossier, page -> new PolicyStateJson(page.json(), page.fields(), dossier).line(line));
    }

    private String line(Dossier dossier, JsonFields.Writer<Page> written) {
        var line = new StringWriter();
        try (var json = factory.createGenerator(line)) {
            written.write(new Page(json, new JsonFields(json), dossier));
        } catch (IOException e) {
            throw new UncheckedIOException("a string took no more characters", e);
        }
        return line.toString();
    }

    /** One dossier being written. */
    private record Page(JsonGenerator json, JsonFields fields, Dossier dossier) {

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("name", dossier.name());
            fields.id("as_of", dossier.asOf());
            fields.list("articles", dossier.readings(), this::article);
            fields.list("copies", dossier.copies(), this::copy);
            fields.list("families", dossier.families(), this::family);
            fields.list("actors", dossier.parties(), this::party);
            fields.list("utterances", dossier.utterances(), this::utterance);
            new PolicyStateJson(json, fields, dossier).write();
            fields.list("agreement", dossier.agreements(), this::agreement);
            fields.list("timeline", dossier.timeline(), this::entry);
            fields.list("brief", WriteBrief.of(dossier), this::sentence);
            json.writeEndObject();
        }

        void article(Reading reading) throws IOException {
            var article = reading.article();
            json.writeStartObject();
            json.writeStringField("id", article.id().value());
            json.writeStringField("source", article.source());
            json.writeStringField("text_sha256", ArticleId.sha256(article.text()));
            fields.optional("outlet", article.outlet(), fields::printed);
            fields.optional("outlet_inferred", article.outletInferred(), this::inferred);
            fields.optional("title", article.title(), fields::printed);
            fields.optional("byline", article.byline(), fields::printed);
            fields.optional("credit", article.credit(), fields::printed);
            dates(article);
            json.writeNumberField("statements", reading.statements().size());
            json.writeEndObject();
        }

        private void dates(Article article) throws IOException {
            json.writeFieldName("published");
            fields.published(article.text(), article.published());
            fields.optional("updated", article.updated(), updated -> fields.published(article.text(), updated));
        }

        private void inferred(Inferred inferred) throws IOException {
            json.writeStartObject();
            json.writeStringField("value", inferred.value());
            json.writeStringField("reason", inferred.reason());
            json.writeEndObject();
        }

        private void copy(Dossier.Copy copy) throws IOException {
            json.writeStartObject();
            json.writeStringField("source", copy.source());
            json.writeStringField("article", copy.article().value());
            json.writeEndObject();
        }

        private void family(Family family) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", "f" + family.origin().value().substring(1));
            json.writeStringField("origin", family.origin().value());
            fields.optional("agency", family.agency(), json::writeString);
            fields.ids(
                    "articles",
                    family.members().stream().map(Family.Member::article).toList());
            fields.list("members", family.members(), this::member);
            json.writeEndObject();
        }

        private void member(Family.Member member) throws IOException {
            json.writeStartObject();
            json.writeStringField("article", member.article().value());
            fields.confidence(member.confidence());
            json.writeStringField("why", member.why());
            json.writeEndObject();
        }

        void agreement(Agreement agreement) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", AgreementId.of(agreement));
            json.writeStringField("kind", JsonFields.word(agreement.kind()));
            json.writeStringField("fact", agreement.fact());
            fields.ids("articles", agreement.articles());
            json.writeNumberField("origins", agreement.origins());
            fields.confidence(agreement.confidence());
            json.writeStringField("shown", JsonFields.shown(agreement.confidence() >= Agreement.CERTAIN));
            json.writeStringField("why", agreement.why());
            fields.list("evidence", agreement.evidence(), this::evidence);
            json.writeEndObject();
        }

        void party(Party party) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", party.id().value());
            json.writeStringField("kind", JsonFields.word(party.kind()));
            json.writeStringField("name", party.name());
            fields.list("roles", party.roles(), json::writeString);
            fields.list("in", party.actors(), this::actor);
            json.writeEndObject();
        }

        private void actor(ActorRef ref) throws IOException {
            json.writeStartObject();
            json.writeStringField("article", ref.article().value());
            json.writeStringField("actor", ref.actor().value());
            json.writeEndObject();
        }

        void utterance(Utterance utterance) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", utterance.id().value());
            fields.ids("actors", utterance.parties());
            fields.interval("on", utterance.on());
            fields.optional("occasion", utterance.occasion(), this::evidence);
            fields.list("variants", utterance.variants(), this::variant);
            json.writeEndObject();
        }

        private void variant(Variant variant) throws IOException {
            json.writeStartObject();
            statement(variant.statement());
            fields.confidence(variant.confidence());
            json.writeStringField("why", variant.why());
            json.writeEndObject();
        }

        private void statement(StatementRef ref) throws IOException {
            var statement = dossier.statement(ref);
            json.writeStringField("article", ref.article().value());
            json.writeStringField("statement", ref.statement().value());
            json.writeStringField("manner", JsonFields.word(statement.manner()));
            json.writeStringField("act", JsonFields.word(statement.act()));
            fields.list("content", statement.content(), span -> evidence(new Evidence(ref.article(), span)));
        }

        void sentence(Sentence sentence) throws IOException {
            json.writeStartObject();
            json.writeStringField("about", JsonFields.word(sentence.topic()));
            json.writeStringField("text", sentence.text());
            json.writeStringField("shown", JsonFields.shown(sentence.certain()));
            fields.ids("lines", sentence.lines());
            fields.list("evidence", sentence.evidence(), this::evidence);
            json.writeEndObject();
        }

        void change(Change change) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", JsonFields.word(change.kind()));
            json.writeStringField("line", change.line().value());
            json.writeStringField(
                    "shown", JsonFields.shown(dossier.line(change.line()).isCertain()));
            json.writeStringField("reason", change.reason());
            fields.list("evidence", change.evidence(), this::evidence);
            json.writeEndObject();
        }

        void entry(TimelineEntry entry) throws IOException {
            json.writeStartObject();
            switch (entry) {
                case TimelineEntry.Publication(Interval on, ArticleId article) -> {
                    json.writeStringField("kind", "publication");
                    fields.interval("on", on);
                    json.writeStringField("article", article.value());
                }
                case TimelineEntry.Speech(Interval on, var utterance) -> {
                    json.writeStringField("kind", "speech");
                    fields.interval("on", on);
                    json.writeStringField("utterance", utterance.value());
                }
                case TimelineEntry.Event(Interval on, var line, var report) -> {
                    json.writeStringField("kind", "event");
                    fields.interval("on", on);
                    json.writeStringField("section", dossier.finding(report).section());
                    json.writeStringField("line", line.value());
                    json.writeStringField("article", report.article().value());
                    json.writeStringField("finding", report.finding().value());
                }
                case TimelineEntry.Due(Interval on, var pledge) -> {
                    json.writeStringField("kind", "due");
                    fields.interval("on", on);
                    json.writeStringField("line", pledge.value());
                }
            }
            json.writeEndObject();
        }

        private void evidence(Evidence evidence) throws IOException {
            json.writeStartObject();
            fields.evidence(dossier, evidence);
            json.writeEndObject();
        }
    }
}
