package dev.readout.publish.plover;

import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Plover;
import dev.readout.model.Reaction;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes deeds of the lines of a dossier that have two sides. Cooperation that is still to come is AGREE. Silence is no deed, and of
 * what one side alone can have done without its being told which (talks that broke off) none is made.
 */
final class Encode {

    private final Dossier dossier;

    Encode(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Meetings, contacts and reactions, in this order, each as in the dossier. */
    List<Deed> deeds() {
        var policy = dossier.policy();
        return Stream.of(
                        policy.meetings().stream().flatMap(this::meeting),
                        policy.contacts().stream().flatMap(this::contact),
                        policy.reactions().stream().flatMap(this::reaction))
                .flatMap(deeds -> deeds)
                .toList();
    }

    private Stream<Deed> meeting(Encounter meeting) {
        var who = meeting.participants();
        if (who.size() < 2) return Stream.empty();
        var code = switch (meeting.status()) {
            case HELD, PAST -> Plover.CONSULT;
            case PLANNED -> Plover.AGREE;
            case HYPOTHETICAL -> null;
        };
        return code == null
                ? Stream.empty()
                : deed(meeting, code, who.subList(0, 1), who.subList(1, who.size()), meeting.on(), meeting.surest());
    }

    /** Each state once, by the report that says so first. */
    private Stream<Deed> contact(Outreach contact) {
        var deeds = new ArrayList<Deed>();
        var seen = EnumSet.noneOf(Contact.State.class);
        for (var report : contact.reports()) {
            if (seen.add(report.finding().state())) contact(contact, report).forEach(deeds::add);
        }
        return deeds.stream();
    }

    private Stream<Deed> contact(Outreach contact, Report<Contact> report) {
        var from = contact.from();
        var to = contact.to();
        var on = report.finding().on();
        return switch (report.finding().state()) {
            case ATTEMPTED -> deed(contact, Plover.REQUEST, from, to, on, report);
            case OFFERED -> deed(contact, Plover.AGREE, from, to, on, report);
            case HELD -> deed(contact, Plover.CONSULT, from, to, on, report);
            case REJECTED -> deed(contact, Plover.REJECT, to, from, on, report);
            case NO_RESPONSE,
                    FIRST_PUBLIC_RESPONSE,
                    PUBLIC_RESPONSE_TO_OTHER_REMARKS,
                    RESPONDED,
                    BROKEN_OFF,
                    RUPTURED -> Stream.empty();
        };
    }

    private Stream<Deed> reaction(Alike<Reaction> reaction) {
        var best = reaction.best();
        var found = best.finding();
        return code(found.tone())
                .map(code -> deed(
                        reaction,
                        code,
                        parties(best.article(), found.by()),
                        parties(best.article(), found.toward()),
                        found.on(),
                        best))
                .orElse(Stream.empty());
    }

    private static Optional<Plover> code(Reaction.Tone tone) {
        return switch (tone) {
            case PRAISE, WELCOME -> Optional.of(Plover.SUPPORT);
            case CONDEMNATION, CRITICISM, CONTEMPT, HOSTILITY -> Optional.of(Plover.ACCUSE);
            case REJECTION, DEFIANCE -> Optional.of(Plover.REJECT);
            case THREAT, WARNING -> Optional.of(Plover.THREATEN);
            case EXHORTATION, DEMAND -> Optional.of(Plover.REQUEST);
            case CONCERN, SILENCE -> Optional.empty();
        };
    }

    private List<PartyId> parties(ArticleId article, List<ActorId> actors) {
        return actors.stream()
                .map(actor -> dossier.party(article, actor).id())
                .distinct()
                .toList();
    }

    /** None where a side is missing, or nothing bounds the day. */
    private Stream<Deed> deed(
            Line line,
            Plover code,
            List<PartyId> source,
            List<PartyId> target,
            Interval on,
            Report<? extends Finding> report) {
        var others = target.stream().filter(party -> !source.contains(party)).toList();
        var when = on.isOpen() ? published(report) : on;
        if (source.isEmpty() || others.isEmpty() || when.isOpen()) return Stream.empty();
        return Stream.of(new Deed(line, code, source, others, when, report));
    }

    /** What is reported happened by the day the report came out. */
    private Interval published(Report<? extends Finding> report) {
        var published = dossier.article(report.article()).published().interval();
        return new Interval(Optional.empty(), published.to());
    }
}
