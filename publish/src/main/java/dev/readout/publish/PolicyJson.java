package dev.readout.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Wording;
import java.io.IOException;
import java.util.Optional;

/** Writes what a reading says of a policy: the sections from {@code options} to {@code process}, into an open object. */
record PolicyJson(JsonGenerator json, JsonFields fields, Reading reading) {

    void write() throws IOException {
        var policy = reading.policy();
        fields.list("options", policy.options(), this::move);
        fields.list("commitments", policy.commitments(), this::commitment);
        fields.list("meetings", policy.meetings(), this::meeting);
        fields.list("contacts", policy.contacts(), this::contact);
        fields.list("conditions", policy.conditions(), this::condition);
        fields.list("reactions", policy.reactions(), this::reaction);
        fields.list("contrasts", policy.contrasts(), this::contrast);
        fields.list("wording", policy.wordings(), this::wording);
        fields.list("process", policy.process(), this::step);
    }

    private void move(Move move) throws IOException {
        begin(move);
        span("name", move.option());
        json.writeStringField("family", JsonFields.word(move.family()));
        json.writeStringField("status", JsonFields.word(move.status()));
        fields.ids("by", move.by());
        fields.interval("on", move.on());
        fields.id("statement", move.statement());
        end(move);
    }

    private void commitment(Commitment commitment) throws IOException {
        begin(commitment);
        json.writeStringField("kind", JsonFields.word(commitment.kind()));
        fields.ids("holder", commitment.holder());
        fields.ids("made_by", commitment.madeBy());
        span("what", commitment.what());
        fields.interval("made_on", commitment.madeOn());
        span("due", commitment.due());
        fields.interval("window", commitment.window());
        fields.id("statement", commitment.statement());
        json.writeBooleanField("hedged", commitment.hedged());
        json.writeBooleanField("negated", commitment.negated());
        end(commitment);
    }

    private void meeting(Meeting meeting) throws IOException {
        begin(meeting);
        json.writeStringField("kind", meeting.kind());
        fields.ids("participants", meeting.participants());
        span("place", meeting.place());
        fields.interval("on", meeting.on());
        json.writeStringField("status", JsonFields.word(meeting.status()));
        span("purpose", meeting.purpose());
        end(meeting);
    }

    private void contact(Contact contact) throws IOException {
        begin(contact);
        fields.ids("from", contact.from());
        fields.ids("to", contact.to());
        span("channel", contact.channel());
        json.writeStringField("state", JsonFields.word(contact.state()));
        fields.interval("on", contact.on());
        fields.ids("by", contact.by());
        end(contact);
    }

    private void condition(Condition condition) throws IOException {
        begin(condition);
        fields.ids("holder", condition.holder());
        json.writeStringField("type", JsonFields.word(condition.type()));
        span("condition", condition.condition());
        span("consequence", condition.consequence());
        fields.id("statement", condition.statement());
        end(condition);
    }

    private void reaction(Reaction reaction) throws IOException {
        begin(reaction);
        fields.ids("by", reaction.by());
        fields.ids("toward", reaction.toward());
        span("about", reaction.about());
        json.writeStringField("tone", JsonFields.word(reaction.tone()));
        fields.interval("on", reaction.on());
        fields.id("statement", reaction.statement());
        end(reaction);
    }

    private void contrast(Contrast contrast) throws IOException {
        begin(contrast);
        span("subject", contrast.subject());
        span("compared_with", contrast.comparedWith());
        fields.ids("by", contrast.by());
        end(contrast);
    }

    private void wording(Wording wording) throws IOException {
        begin(wording);
        json.writeStringField("formula", wording.formula());
        fields.words(reading.article().text(), wording.words());
        fields.ids("by", wording.by());
        json.writeStringField("mode", JsonFields.word(wording.mode()));
        fields.id("statement", wording.statement());
        end(wording);
    }

    private void step(ProcessStep step) throws IOException {
        begin(step);
        span("process", step.process());
        json.writeStringField("state", JsonFields.word(step.state()));
        fields.ids("by", step.by());
        fields.interval("on", step.on());
        json.writeBooleanField("hedged", step.hedged());
        end(step);
    }

    private void begin(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id().value());
    }

    private void end(Finding finding) throws IOException {
        fields.grounds(reading.article().text(), finding.grounds());
        json.writeEndObject();
    }

    private void span(String field, Span span) throws IOException {
        span(field, Optional.of(span));
    }

    private void span(String field, Optional<Span> span) throws IOException {
        fields.optional(field, span, words -> fields.span(reading.article().text(), words));
    }
}
