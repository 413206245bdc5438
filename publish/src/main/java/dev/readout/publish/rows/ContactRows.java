package dev.readout.publish.rows;

import dev.readout.model.Contact;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Capital;
import java.util.List;

/** Who reached out to whom, and whether they answered: the one that changed last first. */
final class ContactRows {

    private final Dossier dossier;
    private final Telling telling;

    ContactRows(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Group> groups() {
        var rows = dossier.policy().contacts().stream().map(this::row).toList();
        return rows.isEmpty() ? List.of() : List.of(Group.of("Who reached out to whom", rows));
    }

    private Row row(Outreach contact) {
        var from = telling.voices().names(contact.from());
        var to = telling.voices().names(contact.to());
        var standing = contact.standing();
        var row = telling.row(contact)
                .when(Telling.when(standing.finding().on()))
                .head(Capital.first(Terms.of(contact.state())))
                .who((from.isEmpty() ? "not named" : from) + " → " + (to.isEmpty() ? "not named" : to))
                .fact(channel(contact))
                .part("", telling.words(standing))
                .evidence(standing.evidence());
        if (contact.reports().size() > 1) contact.reports().forEach(report -> row.step(step(report)));
        return row.build();
    }

    private String channel(Outreach contact) {
        return contact.reports().reversed().stream()
                .flatMap(report -> report.finding().channel().map(span -> telling.words(report, span)).stream())
                .findFirst()
                .map(channel -> "through: " + channel)
                .orElse("");
    }

    private Row.Step step(Report<Contact> report) {
        return telling.step(
                report, report.finding().on(), Terms.of(report.finding().state()));
    }
}
