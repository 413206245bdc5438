package dev.readout.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.ArticleId;
import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.Meeting;
import dev.readout.model.Span;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.FindingRef;
import dev.readout.model.dossier.Formula;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes where a policy stands: the sections from {@code options} to {@code process} of a dossier, into an open object.
 *
 * <p>A line says first what is known of it now, then which findings of which articles report it, then how sure that is.
 */
record PolicyStateJson(JsonGenerator json, JsonFields fields, Dossier dossier) {

    void write() throws IOException {
        var policy = dossier.policy();
        fields.list("options", policy.options(), this::line);
        fields.list("commitments", policy.commitments(), this::line);
        fields.list("meetings", policy.meetings(), this::line);
        fields.list("contacts", policy.contacts(), this::line);
        fields.list("conditions", policy.conditions(), this::line);
        fields.list("reactions", policy.reactions(), this::line);
        fields.list("contrasts", policy.contrasts(), this::line);
        fields.list("wording", policy.wording(), this::line);
        fields.list("process", policy.processes(), this::line);
    }

    void line(Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", line.id().value());
        switch (line) {
            case PolicyOption option -> option(option);
            case Pledge pledge -> pledge(pledge);
            case Encounter meeting -> meeting(meeting);
            case Outreach contact -> contact(contact);
            case Formula formula -> formula(formula);
            case PolicyProcess process -> process(process);
            case Alike<?> alike -> {
                finding(alike.best().article(), alike.best().finding());
                fields.list("reports", alike.reports(), this::report);
            }
        }
        sureness(line);
        json.writeEndObject();
    }

    private void option(PolicyOption option) throws IOException {
        json.writeStringField("name", option.name());
        json.writeStringField("family", JsonFields.word(option.family()));
        json.writeStringField("status", JsonFields.word(option.status()));
        fields.interval("on", option.standing().finding().on());
        reference("standing", option.standing().ref());
        fields.list("moves", option.reports(), this::report);
    }

    private void pledge(Pledge pledge) throws IOException {
        var first = pledge.reports().getFirst();
        json.writeStringField("name", pledge.name());
        json.writeStringField("kind", JsonFields.word(pledge.latest().kind()));
        fields.ids("holder", pledge.holder());
        fields.ids(
                "made_by",
                JsonFields.parties(dossier, first.article(), first.finding().madeBy()));
        fields.optional("what", Optional.of(evidence(first, Commitment::what)), this::evidence);
        fields.interval("made_on", first.finding().madeOn());
        fields.optional("due", last(pledge.reports(), Commitment::due), this::evidence);
        fields.interval("window", pledge.window());
        json.writeBooleanField("hedged", pledge.latest().hedged());
        json.writeBooleanField("negated", pledge.latest().negated());
        outcome(pledge.outcome());
        fields.list("renewed", pledge.reports().subList(1, pledge.reports().size()), report -> reference(report.ref()));
        fields.list("reports", pledge.reports(), this::report);
    }

    private void outcome(Pledge.Outcome outcome) throws IOException {
        json.writeStringField("outcome", JsonFields.word(outcome.state()));
        fields.interval("outcome_on", outcome.on());
        fields.list("outcome_evidence", outcome.evidence(), this::evidence);
        fields.confidence("outcome_confidence", outcome.confidence());
        json.writeStringField("outcome_why", outcome.why());
    }

    private void meeting(Encounter meeting) throws IOException {
        json.writeStringField("kind", meeting.kind());
        fields.ids("participants", meeting.participants());
        fields.optional("place", last(meeting.reports(), Meeting::place), this::evidence);
        fields.interval("on", meeting.on());
        json.writeStringField("status", JsonFields.word(meeting.status()));
        fields.optional("purpose", last(meeting.reports(), Meeting::purpose), this::evidence);
        fields.list("reports", meeting.reports(), this::report);
    }

    private void contact(Outreach contact) throws IOException {
        fields.ids("from", contact.from());
        fields.ids("to", contact.to());
        fields.optional("channel", last(contact.reports(), Contact::channel), this::evidence);
        json.writeStringField("state", JsonFields.word(contact.state()));
        fields.interval("on", contact.standing().finding().on());
        reference("standing", contact.standing().ref());
        fields.list("states", contact.reports(), this::report);
    }

    private void formula(Formula formula) throws IOException {
        json.writeStringField("formula", formula.name());
        fields.list("forms", formula.forms(), this::form);
    }

    private void form(Formula.Form form) throws IOException {
        json.writeStartObject();
        json.writeStringField("words", form.words());
        fields.list("uses", form.uses(), this::report);
        json.writeEndObject();
    }

    private void process(PolicyProcess process) throws IOException {
        json.writeStringField("name", process.name());
        json.writeStringField("state", JsonFields.word(process.state()));
        fields.interval("on", process.standing().finding().on());
        fields.list("changes", process.changes(), change -> reference(change.ref()));
        fields.list("reports", process.reports(), this::report);
    }

    /** One article's finding, its words and its people pointed to as a dossier does. */
    private void report(Report<? extends Finding> report) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", report.article().value());
        json.writeStringField("finding", report.finding().id().value());
        finding(report.article(), report.finding());
        fields.confidence(report.finding().grounds().confidence());
        json.writeStringField("shown", JsonFields.shown(report.isCertain()));
        json.writeStringField(
                "voice", JsonFields.word(report.finding().grounds().voice()));
        json.writeStringField("why", report.finding().grounds().why());
        fields.confidence("joined", report.confidence());
        json.writeStringField("joined_why", report.why());
        fields.list("evidence", report.evidence(), this::evidence);
        json.writeEndObject();
    }

    private void finding(ArticleId article, Finding finding) throws IOException {
        new FindingJson(
                        json,
                        fields,
                        span -> fields.evidence(dossier, new Evidence(article, span)),
                        actors -> JsonFields.parties(dossier, article, actors))
                .write(finding);
    }

    /** How sure the line is: as its surest report, which also says why. */
    private void sureness(Line line) throws IOException {
        var surest = line.surest();
        json.writeNumberField("origins", dossier.origins(line.articles()));
        fields.confidence(surest.sureness());
        json.writeStringField("shown", JsonFields.shown(line.isCertain()));
        json.writeStringField(
                "voice", JsonFields.word(surest.finding().grounds().voice()));
        json.writeStringField("why", surest.finding().grounds().why());
        fields.list("evidence", line.evidence(), this::evidence);
    }

    private void reference(String field, FindingRef ref) throws IOException {
        json.writeFieldName(field);
        reference(ref);
    }

    private void reference(FindingRef ref) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", ref.article().value());
        json.writeStringField("finding", ref.finding().value());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        fields.evidence(dossier, evidence);
        json.writeEndObject();
    }

    private static <F extends Finding> Evidence evidence(Report<F> report, Function<F, Span> words) {
        return new Evidence(report.article(), words.apply(report.finding()));
    }

    /** What the last report that has it says. */
    private static <F extends Finding> Optional<Evidence> last(
            List<Report<F>> reports, Function<F, Optional<Span>> words) {
        return reports.reversed().stream()
                .flatMap(report ->
                        words.apply(report.finding()).map(span -> new Evidence(report.article(), span)).stream())
                .findFirst();
    }
}
