package dev.readout.server;

import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Formula;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.Utterance;
import dev.readout.server.curation.KeySpan;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what can be decided on, by the name that it has in a dossier. */
public final class Targets {

    private final Dossier dossier;

    public Targets(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A line, an act of speech or a party. */
    public Optional<Target> find(String id) {
        var line = dossier.policy()
                .lines()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
        if (line.isPresent()) return line.map(this::of);
        var said = dossier.utterances().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
        if (said.isPresent()) return said.map(this::of);
        return dossier.parties().stream()
                .filter(one -> KeySpan.place(one).equals(id))
                .findFirst()
                .map(this::of);
    }

    private Target of(Utterance said) {
        var words = said.variants().stream()
                .map(variant -> KeySpan.of(dossier, variant.statement()))
                .toList();
        var evidence = said.variants().stream()
                .map(variant -> new Evidence(
                        variant.statement().article(),
                        dossier.statement(variant.statement()).content().getFirst()))
                .toList();
        var now = Map.of(Deed.SPEAKER, names(said.parties()), Deed.DATE, days(said.on()));
        var title = names(said.parties()).isEmpty() ? "Somebody" : names(said.parties());
        return new Target(said.id().value(), "Act of speech", title, words, words, evidence, now, List.of());
    }

    private Target of(Party party) {
        var words = party.actors().stream().map(ref -> KeySpan.of(dossier, ref)).toList();
        var evidence = party.actors().stream()
                .map(ref -> new Evidence(
                        ref.article(), dossier.actor(ref).mentions().getFirst().span()))
                .toList();
        return new Target(KeySpan.place(party), "Party", party.name(), words, words, evidence, Map.of(), List.of());
    }

    private Target of(Line line) {
        var on = line.reports().stream().map(this::words).toList();
        var now = new EnumMap<Deed, String>(Deed.class);
        var standing = standing(line);
        day(standing.finding()).ifPresent(day -> now.put(Deed.DATE, days(day)));
        if (!states(line).isEmpty()) now.put(Deed.STATUS, state(line));
        if (line instanceof Pledge pledge)
            now.put(Deed.OUTCOME, spelt(pledge.outcome().state()));
        return new Target(
                line.id().value(),
                what(line),
                title(line),
                on,
                line instanceof Encounter ? on : List.of(words(standing)),
                line.reports().stream()
                        .map(report -> report.evidence().getFirst())
                        .toList(),
                now,
                states(line));
    }

    private Words words(Report<? extends Finding> report) {
        return KeySpan.of(dossier, report.ref());
    }

    private static Report<? extends Finding> standing(Line line) {
        return switch (line) {
            case PolicyOption option -> option.standing();
            case Pledge pledge -> pledge.reports().getLast();
            case Encounter meeting -> meeting.reports().getLast();
            case Outreach contact -> contact.standing();
            case PolicyProcess process -> process.standing();
            case Formula formula -> formula.reports().getFirst();
            case Alike<?> alike -> alike.reports().getFirst();
        };
    }

    private static String what(Line line) {
        return switch (line) {
            case PolicyOption option -> "Option";
            case Pledge pledge -> "Pledge";
            case Encounter meeting -> "Meeting";
            case Outreach contact -> "Contact";
            case PolicyProcess process -> "Process";
            case Formula formula -> "Formula";
            case Alike<?> alike -> "Finding";
        };
    }

    private String title(Line line) {
        return switch (line) {
            case PolicyOption option -> option.name();
            case Pledge pledge -> pledge.name();
            case Encounter meeting -> meeting.kind() + " " + names(meeting.participants());
            case Outreach contact -> names(contact.from()) + " to " + names(contact.to());
            case PolicyProcess process -> process.name();
            case Formula formula -> formula.name();
            case Alike<?> alike -> dossier.words(alike.evidence().getFirst());
        };
    }

    private static String state(Line line) {
        return switch (line) {
            case PolicyOption option -> spelt(option.status());
            case Pledge pledge -> spelt(pledge.latest().kind());
            case Encounter meeting -> spelt(meeting.status());
            case Outreach contact -> spelt(contact.state());
            case PolicyProcess process -> spelt(process.state());
            case Formula formula -> "";
            case Alike<?> alike -> "";
        };
    }

    private static List<String> states(Line line) {
        return switch (line) {
            case PolicyOption option -> spelt(Move.Status.values());
            case Pledge pledge -> spelt(Commitment.Kind.values());
            case Encounter meeting -> spelt(Meeting.Status.values());
            case Outreach contact -> spelt(Contact.State.values());
            case PolicyProcess process -> spelt(ProcessStep.State.values());
            case Formula formula -> List.of();
            case Alike<?> alike -> List.of();
        };
    }

    private static Optional<Interval> day(Finding finding) {
        return switch (finding) {
            case Move move -> Optional.of(move.on());
            case Commitment commitment -> Optional.of(commitment.window());
            case Meeting meeting -> Optional.of(meeting.on());
            case Contact contact -> Optional.of(contact.on());
            case ProcessStep step -> Optional.of(step.on());
            default -> Optional.empty();
        };
    }

    private String names(List<PartyId> parties) {
        return parties.stream().map(id -> dossier.party(id).name()).collect(Collectors.joining(", "));
    }

    /** As a ruling writes them. */
    private static String days(Interval on) {
        var from = on.from().map(moment -> moment.date().toString()).orElse("..");
        var to = on.to().map(moment -> moment.date().toString()).orElse("..");
        return from.equals(to) && !on.isOpen() ? from : from + "/" + to;
    }

    private static List<String> spelt(Enum<?>[] values) {
        return Arrays.stream(values).map(Targets::spelt).toList();
    }

    /** As every format spells it. */
    public static String spelt(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
