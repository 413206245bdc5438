package dev.readout.server.curation;

import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.Meeting;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.Utterance;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier in which two parties are one, or one is two. */
final class AmendParties {

    private final Dossier dossier;

    AmendParties(Dossier dossier) {
        this.dossier = dossier;
    }

    /** All parties that these actors are of become the first of them. */
    Dossier merge(List<ActorRef> actors) {
        var merged = actors.stream()
                .map(ref -> dossier.party(ref.article(), ref.actor()))
                .distinct()
                .toList();
        if (merged.size() < 2) return dossier;
        var first = merged.getFirst();
        var one = new Party(
                first.id(),
                first.kind(),
                first.name(),
                merged.stream()
                        .flatMap(party -> party.roles().stream())
                        .distinct()
                        .toList(),
                merged.stream().flatMap(party -> party.actors().stream()).toList());
        var ids = merged.stream().map(Party::id).collect(Collectors.toSet());
        var parties = dossier.parties().stream()
                .filter(party -> !ids.contains(party.id()) || party.id().equals(first.id()))
                .map(party -> party.id().equals(first.id()) ? one : party)
                .toList();
        Function<PartyId, PartyId> now = id -> ids.contains(id) ? first.id() : id;
        return with(parties, utterance -> renamed(utterance.parties(), now), (held, reports) -> renamed(held, now));
    }

    /** These actors become a party of their own. */
    Dossier split(List<ActorRef> leaving) {
        var gone = Set.copyOf(leaving);
        var from = leaving.stream()
                .map(ref -> dossier.party(ref.article(), ref.actor()))
                .distinct()
                .toList();
        if (from.size() != 1 || gone.containsAll(from.getFirst().actors())) return dossier;
        var old = from.getFirst();
        var own = newParty(old, leaving);
        var rest = new Party(
                old.id(),
                old.kind(),
                old.name(),
                old.roles(),
                old.actors().stream().filter(ref -> !gone.contains(ref)).toList());
        var parties = new ArrayList<Party>();
        for (var party : dossier.parties()) {
            parties.add(party.equals(old) ? rest : party);
            if (party.equals(old)) parties.add(own);
        }
        return with(
                parties,
                utterance -> moved(utterance.parties(), old.id(), own.id(), gone, speakers(utterance)),
                (held, reports) -> moved(held, old.id(), own.id(), gone, reports));
    }

    private Party newParty(Party old, List<ActorRef> leaving) {
        var actor = dossier.actor(leaving.getFirst());
        var taken = dossier.parties().stream().map(Party::id).collect(Collectors.toSet());
        var id = Stream.iterate(2, n -> n + 1)
                .map(n -> new PartyId(slug(actor.name()) + "-" + n))
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
        return new Party(id, old.kind(), actor.name(), actor.roles(), leaving);
    }

    private static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "party" : plain;
    }

    private static List<PartyId> renamed(List<PartyId> ids, Function<PartyId, PartyId> now) {
        return ids.stream().map(now).distinct().toList();
    }

    /** The new party beside the old one, or in its place where all that is reported is of those who left. */
    private static List<PartyId> moved(
            List<PartyId> ids, PartyId old, PartyId own, Set<ActorRef> gone, List<ActorRef> reported) {
        boolean some = reported.stream().anyMatch(gone::contains);
        if (!some || !ids.contains(old)) return ids;
        var now = new LinkedHashSet<PartyId>();
        for (var id : ids) now.add(id.equals(old) ? own : id);
        return List.copyOf(now);
    }

    private List<ActorRef> speakers(Utterance utterance) {
        return utterance.variants().stream()
                .flatMap(variant -> dossier.statement(variant.statement()).actors().stream()
                        .map(actor -> new ActorRef(variant.statement().article(), actor)))
                .toList();
    }

    /** Says which parties a line has, given those it had and the actors that its reports name. */
    @FunctionalInterface
    private interface Held {
        List<PartyId> now(List<PartyId> before, List<ActorRef> reported);
    }

    private Dossier with(List<Party> parties, Function<Utterance, List<PartyId>> speaking, Held held) {
        var utterances = dossier.utterances().stream()
                .map(one -> new Utterance(one.id(), speaking.apply(one), one.on(), one.occasion(), one.variants()))
                .toList();
        var policy = dossier.policy();
        var state = new PolicyState(
                policy.processes(),
                policy.options(),
                policy.commitments().stream().map(one -> pledge(one, held)).toList(),
                policy.meetings().stream().map(one -> meeting(one, held)).toList(),
                policy.contacts().stream().map(one -> contact(one, held)).toList(),
                policy.conditions(),
                policy.reactions(),
                policy.contrasts(),
                policy.wording());
        return new Dossier(
                dossier.name(),
                dossier.asOf(),
                new Dossier.Sources(dossier.readings(), dossier.copies(), dossier.families()),
                parties,
                utterances,
                state,
                dossier.agreements(),
                dossier.timeline());
    }

    private static Pledge pledge(Pledge one, Held held) {
        var holder = held.now(one.holder(), refs(one.reports(), Commitment::holder));
        return new Pledge(one.id(), one.name(), holder, one.window(), one.outcome(), one.reports());
    }

    private static Encounter meeting(Encounter one, Held held) {
        var participants = held.now(one.participants(), refs(one.reports(), Meeting::participants));
        return new Encounter(one.id(), one.kind(), participants, one.on(), one.status(), one.reports());
    }

    private static Outreach contact(Outreach one, Held held) {
        return new Outreach(
                one.id(),
                held.now(one.from(), refs(one.reports(), Contact::from)),
                held.now(one.to(), refs(one.reports(), Contact::to)),
                one.standing(),
                one.reports());
    }

    private static <F extends Finding> List<ActorRef> refs(
            List<Report<F>> reports, Function<? super F, List<ActorId>> actors) {
        return reports.stream()
                .flatMap(report ->
                        actors.apply(report.finding()).stream().map(actor -> new ActorRef(report.article(), actor)))
                .toList();
    }
}
