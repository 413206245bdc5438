package dev.readout.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Finding;
import dev.readout.model.Reading;
import java.io.IOException;

/** Writes what a reading says of a policy: the sections from {@code options} to {@code process}, into an open object. */
final class PolicyJson {

    private final JsonGenerator json;
    private final JsonFields fields;
    private final Reading reading;
    private final FindingJson findings;

    PolicyJson(JsonGenerator json, JsonFields fields, Reading reading) {
        this.json = json;
        this.fields = fields;
        this.reading = reading;
        this.findings = new FindingJson(
                json, fields, span -> fields.words(reading.article().text(), span), actors -> actors);
    }

    void write() throws IOException {
        var policy = reading.policy();
        fields.list("options", policy.options(), this::finding);
        fields.list("commitments", policy.commitments(), this::finding);
        fields.list("meetings", policy.meetings(), this::finding);
        fields.list("contacts", policy.contacts(), this::finding);
        fields.list("conditions", policy.conditions(), this::finding);
        fields.list("reactions", policy.reactions(), this::finding);
        fields.list("contrasts", policy.contrasts(), this::finding);
        fields.list("wording", policy.wordings(), this::finding);
        fields.list("process", policy.process(), this::finding);
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id().value());
        findings.write(finding);
        fields.grounds(reading.article().text(), finding.grounds());
        json.writeEndObject();
    }
}
