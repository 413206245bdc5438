package dev.readout.publish;

import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Formula;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.TimelineEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a story's policy: findings of one key are one line, and the last report says how it stands. */
final class Lines {

    private final Map<String, List<Report<Finding>>> reports = new LinkedHashMap<>();
    private final Map<String, Pledge.Outcome> outcomes = new LinkedHashMap<>();
    private final List<Agreement> agreements = new ArrayList<>();

    void report(String line, ArticleId article, Finding finding) {
        var before = reports.computeIfAbsent(line, any -> new ArrayList<>());
        before.add(new Report<>(article, finding, before.isEmpty() ? 1 : 0.9, "the same words"));
    }

    void outcome(String line, Pledge.Outcome outcome) {
        outcomes.put(line, outcome);
    }

    void agreement(Agreement agreement) {
        agreements.add(agreement);
    }

    List<Agreement> agreements() {
        return agreements;
    }

    PolicyState policy() {
        return new PolicyState(
                of(ProcessStep.class)
                        .map(line -> new PolicyProcess(line.id(), line.name(), changes(line.all()), line.all()))
                        .toList(),
                of(Move.class)
                        .map(line -> new PolicyOption(
                                line.id(), line.name(), line.last().finding().family(), line.last(), line.all()))
                        .toList(),
                of(Commitment.class).map(this::pledge).toList(),
                of(Meeting.class).map(Lines::meeting).toList(),
                of(Contact.class)
                        .map(line -> new Outreach(
                                line.id(),
                                parties(line.last().finding().from()),
                                parties(line.last().finding().to()),
                                line.last(),
                                line.all()))
                        .toList(),
                of(Condition.class)
                        .map(line -> new Alike<>(line.id(), line.all()))
                        .toList(),
                of(Reaction.class)
                        .map(line -> new Alike<>(line.id(), line.all()))
                        .toList(),
                of(Contrast.class)
                        .map(line -> new Alike<>(line.id(), line.all()))
                        .toList(),
                of(Wording.class).map(Lines::formula).toList());
    }

    List<TimelineEntry> timeline() {
        var policy = policy();
        return Stream.<TimelineEntry>concat(
                        policy.options().stream()
                                .flatMap(option -> option.reports().stream()
                                        .map(move -> new TimelineEntry.Event(
                                                move.finding().on(), option.id(), move.ref()))),
                        policy.commitments().stream()
                                .filter(pledge -> pledge.window().to().isPresent())
                                .map(pledge -> new TimelineEntry.Due(pledge.window(), pledge.id())))
                .toList();
    }

    private record Reported<F extends Finding>(String name, List<Report<F>> all) {

        LineId id() {
            return LineId.of(all.getFirst().ref());
        }

        Report<F> last() {
            return all.getLast();
        }
    }

    private <F extends Finding> Stream<Reported<F>> of(Class<F> kind) {
        return reports.entrySet().stream()
                .filter(line -> kind.isInstance(line.getValue().getFirst().finding()))
                .map(line -> new Reported<>(
                        line.getKey(),
                        line.getValue().stream()
                                .map(report -> new Report<>(
                                        report.article(),
                                        kind.cast(report.finding()),
                                        report.confidence(),
                                        report.why()))
                                .toList()));
    }

    private static List<Report<ProcessStep>> changes(List<Report<ProcessStep>> all) {
        var changes = new ArrayList<Report<ProcessStep>>();
        for (var report : all) {
            if (changes.isEmpty()
                    || changes.getLast().finding().state() != report.finding().state()) changes.add(report);
        }
        return changes;
    }

    private Pledge pledge(Reported<Commitment> line) {
        var latest = line.last().finding();
        var open =
                new Pledge.Outcome(Pledge.Outcome.State.OPEN, Interval.open(), List.of(), 1, "its window is not past");
        return new Pledge(
                line.id(),
                line.name(),
                parties(latest.holder()),
                latest.window(),
                outcomes.getOrDefault(line.name(), open),
                line.all());
    }

    private static Encounter meeting(Reported<Meeting> line) {
        var told = line.last().finding();
        return new Encounter(
                line.id(), told.kind(), parties(told.participants()), told.on(), told.status(), line.all());
    }

    private static Formula formula(Reported<Wording> line) {
        var forms = new LinkedHashMap<String, List<Report<Wording>>>();
        for (var use : line.all()) {
            forms.computeIfAbsent(use.finding().formula(), any -> new ArrayList<>())
                    .add(use);
        }
        return new Formula(
                line.id(),
                line.name(),
                forms.entrySet().stream()
                        .map(form -> new Formula.Form(form.getKey().replace('-', ' '), form.getValue()))
                        .toList(),
                line.all());
    }

    private static List<PartyId> parties(List<ActorId> actors) {
        return actors.stream().map(actor -> new PartyId(actor.value())).toList();
    }
}
