package dev.readout.publish.brief;

import dev.readout.model.Contact;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.Report;
import java.util.List;

/** Says what became of one side's attempts to reach another. */
final class ContactSentences {

    private final Attribution attribution;
    private final Sentence.Topic topic;

    ContactSentences(Attribution attribution, Sentence.Topic topic) {
        this.attribution = attribution;
        this.topic = topic;
    }

    Sentence sentence(Outreach contact) {
        var standing = contact.standing();
        var by = attribution.voices().people(standing);
        var prose = attribution.open(contact, standing);
        if (!by.isEmpty()) prose.say("by the word of " + by + ", ");
        prose.say(claim(contact))
                .when(standing.finding().on())
                .say(attribution.carried(same(contact)) + ": ")
                .print(attribution.evidence(standing));
        return prose.end(topic, standing.isCertain(), List.of(contact), standing.evidence());
    }

    private static List<Report<Contact>> same(Outreach contact) {
        return contact.reports().stream()
                .filter(report -> report.finding().state() == contact.state())
                .toList();
    }

    private String claim(Outreach contact) {
        var from = attribution.voices().names(contact.from());
        var to = attribution.voices().names(contact.to());
        var asking = from.isEmpty() ? "one side" : from;
        var asked = to.isEmpty() ? "the other side" : to;
        return switch (contact.state()) {
            case ATTEMPTED -> asking + " tried to reach " + asked;
            case OFFERED -> asking + " offered " + asked + " to talk";
            case NO_RESPONSE -> "no response of " + asked + (from.isEmpty() ? "" : " to " + from) + " was reported";
            case FIRST_PUBLIC_RESPONSE -> asked + " gave " + asking + " a first public response";
            case PUBLIC_RESPONSE_TO_OTHER_REMARKS -> asked + " responded in public to other remarks of " + asking;
            case RESPONDED -> asked + " responded to " + asking;
            case REJECTED -> asked + " turned down the approach of " + asking;
            case HELD -> asking + " and " + asked + " were in contact";
            case BROKEN_OFF -> "contact between " + asking + " and " + asked + " was broken off";
            case RUPTURED -> "contact between " + asking + " and " + asked + " was ruptured";
        };
    }
}
