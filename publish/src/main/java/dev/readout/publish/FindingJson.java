package dev.readout.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Span;
import dev.readout.model.Wording;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what one article says of a policy, field by field and kind by kind, into an object that is open: the same in a
 * reading and in a dossier but for how words and actors are pointed to.
 *
 * @param words writes the fields of a span into an object that is open
 * @param names what actors of the article are called
 */
record FindingJson(
        JsonGenerator json,
        JsonFields fields,
        JsonFields.Writer<Span> words,
        Function<List<ActorId>, Collection<?>> names) {

    /** What is known of it, its grounds not among them. */
    void write(Finding finding) throws IOException {
        switch (finding) {
            case Move move -> move(move);
            case Commitment commitment -> commitment(commitment);
            case Meeting meeting -> meeting(meeting);
            case Contact contact -> contact(contact);
            case Condition condition -> condition(condition);
            case Reaction reaction -> reaction(reaction);
            case Contrast contrast -> contrast(contrast);
            case Wording wording -> wording(wording);
            case ProcessStep step -> step(step);
        }
    }

    private void move(Move move) throws IOException {
        span("name", move.option());
        json.writeStringField("family", JsonFields.word(move.family()));
        json.writeStringField("status", JsonFields.word(move.status()));
        actors("by", move.by());
        fields.interval("on", move.on());
        fields.id("statement", move.statement());
    }

    private void commitment(Commitment commitment) throws IOException {
        json.writeStringField("kind", JsonFields.word(commitment.kind()));
        actors("holder", commitment.holder());
        actors("made_by", commitment.madeBy());
        span("what", commitment.what());
        fields.interval("made_on", commitment.madeOn());
        span("due", commitment.due());
        fields.interval("window", commitment.window());
        fields.id("statement", commitment.statement());
        json.writeBooleanField("hedged", commitment.hedged());
        json.writeBooleanField("negated", commitment.negated());
    }

    private void meeting(Meeting meeting) throws IOException {
        json.writeStringField("kind", meeting.kind());
        actors("participants", meeting.participants());
        span("place", meeting.place());
        fields.interval("on", meeting.on());
        json.writeStringField("status", JsonFields.word(meeting.status()));
        span("purpose", meeting.purpose());
    }

    private void contact(Contact contact) throws IOException {
        actors("from", contact.from());
        actors("to", contact.to());
        span("channel", contact.channel());
        json.writeStringField("state", JsonFields.word(contact.state()));
        fields.interval("on", contact.on());
        actors("by", contact.by());
    }

    private void condition(Condition condition) throws IOException {
        actors("holder", condition.holder());
        json.writeStringField("type", JsonFields.word(condition.type()));
        span("condition", condition.condition());
        span("consequence", condition.consequence());
        fields.id("statement", condition.statement());
    }

    private void reaction(Reaction reaction) throws IOException {
        actors("by", reaction.by());
        actors("toward", reaction.toward());
        span("about", reaction.about());
        json.writeStringField("tone", JsonFields.word(reaction.tone()));
        fields.interval("on", reaction.on());
        fields.id("statement", reaction.statement());
    }

    private void contrast(Contrast contrast) throws IOException {
        span("subject", contrast.subject());
        span("compared_with", contrast.comparedWith());
        actors("by", contrast.by());
    }

    private void wording(Wording wording) throws IOException {
        json.writeStringField("formula", wording.formula());
        words.write(wording.words());
        actors("by", wording.by());
        json.writeStringField("mode", JsonFields.word(wording.mode()));
        fields.id("statement", wording.statement());
    }

    private void step(ProcessStep step) throws IOException {
        span("process", step.process());
        json.writeStringField("state", JsonFields.word(step.state()));
        actors("by", step.by());
        fields.interval("on", step.on());
        json.writeBooleanField("hedged", step.hedged());
    }

    private void actors(String field, List<ActorId> actors) throws IOException {
        fields.ids(field, names.apply(actors));
    }

    private void span(String field, Span span) throws IOException {
        span(field, Optional.of(span));
    }

    private void span(String field, Optional<Span> span) throws IOException {
        fields.optional(field, span, this::object);
    }

    /** A span as an object of its own. */
    void object(Span span) throws IOException {
        json.writeStartObject();
        words.write(span);
        json.writeEndObject();
    }
}
