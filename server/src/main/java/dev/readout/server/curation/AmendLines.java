package dev.readout.server.curation;

import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.FindingRef;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.TimelineEntry;
import dev.readout.store.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A dossier in which two options are one, one is two, or something else became of a pledge. */
final class AmendLines {

    private final Dossier dossier;

    AmendLines(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What became of the pledge that this finding reports: by a person's word, on the words it was made in. */
    Dossier outcome(FindingRef ref, Ruling ruling) {
        var state = state(ruling.value());
        if (state.isEmpty() || !(dossier.lineOf(ref) instanceof Pledge pledge)) return dossier;
        var evidence = pledge.outcome().evidence().isEmpty()
                ? dossier.finding(ref).grounds().evidence().stream()
                        .map(span -> new Evidence(ref.article(), span))
                        .toList()
                : pledge.outcome().evidence();
        var why = "decided by " + ruling.person() + (ruling.reason().isBlank() ? "" : ": " + ruling.reason());
        var outcome = new Pledge.Outcome(state.get(), Interval.open(), evidence, 1, why);
        var now = new Pledge(pledge.id(), pledge.name(), pledge.holder(), pledge.window(), outcome, pledge.reports());
        var policy = dossier.policy();
        var commitments = policy.commitments().stream()
                .map(one -> one.equals(pledge) ? now : one)
                .toList();
        return with(policy.options(), commitments, dossier.timeline());
    }

    private static Optional<Pledge.Outcome.State> state(String value) {
        var wanted = value.strip().toUpperCase(Locale.ROOT);
        return Stream.of(Pledge.Outcome.State.values())
                .filter(state -> state.name().equals(wanted))
                .findFirst();
    }

    /** The options that these findings report become one, called as the first is. */
    Dossier merge(List<FindingRef> refs) {
        var merged = options(refs);
        if (merged.size() < 2) return dossier;
        var reports = merged.stream()
                .flatMap(option -> option.reports().stream())
                .sorted(Comparator.comparing(AmendLines::day))
                .toList();
        var first = merged.getFirst();
        var standing = merged.stream()
                .map(PolicyOption::standing)
                .max(Comparator.comparing(AmendLines::day))
                .orElseThrow();
        var one = new PolicyOption(first.id(), first.name(), first.family(), standing, reports);
        var options = dossier.policy().options().stream()
                .filter(option -> !merged.contains(option) || option.equals(first))
                .map(option -> option.equals(first) ? one : option)
                .toList();
        return withOptions(options);
    }

    /** These findings report an option of their own, called as the first of them calls it. */
    Dossier split(List<FindingRef> refs) {
        var from = options(refs);
        if (from.size() != 1) return dossier;
        var old = from.getFirst();
        var leaving = Set.copyOf(refs);
        var own = old.reports().stream()
                .filter(report -> leaving.contains(report.ref()))
                .toList();
        var rest = old.reports().stream()
                .filter(report -> !leaving.contains(report.ref()))
                .toList();
        if (own.isEmpty() || rest.isEmpty()) return dossier;
        var options = new ArrayList<PolicyOption>();
        for (var option : dossier.policy().options()) {
            options.add(option.equals(old) ? part(old.name(), rest) : option);
            if (option.equals(old)) options.add(part(name(own.getFirst()), own));
        }
        return withOptions(options);
    }

    private PolicyOption part(String name, List<Report<Move>> reports) {
        var family = reports.getFirst().finding().family();
        return new PolicyOption(LineId.of(reports.getFirst().ref()), name, family, reports.getLast(), reports);
    }

    private String name(Report<Move> report) {
        return dossier.words(new Evidence(report.article(), report.finding().option()));
    }

    private List<PolicyOption> options(List<FindingRef> refs) {
        return refs.stream()
                .map(dossier::lineOf)
                .flatMap(line -> line instanceof PolicyOption option ? Stream.of(option) : Stream.empty())
                .distinct()
                .toList();
    }

    private static String day(Report<Move> report) {
        var on = report.finding().on();
        return on.to().or(on::from).map(Object::toString).orElse("");
    }

    private Dossier withOptions(List<PolicyOption> options) {
        Map<FindingRef, LineId> lines = new TreeMap<>(Comparator.comparing(FindingRef::toString));
        options.forEach(option -> option.reports().forEach(report -> lines.put(report.ref(), option.id())));
        var timeline =
                dossier.timeline().stream().map(entry -> moved(entry, lines)).toList();
        return with(options, dossier.policy().commitments(), timeline);
    }

    private static TimelineEntry moved(TimelineEntry entry, Map<FindingRef, LineId> lines) {
        return entry instanceof TimelineEntry.Event event && lines.containsKey(event.report())
                ? new TimelineEntry.Event(event.on(), lines.getOrDefault(event.report(), event.line()), event.report())
                : entry;
    }

    private Dossier with(List<PolicyOption> options, List<Pledge> commitments, List<TimelineEntry> timeline) {
        var policy = dossier.policy();
        var state = new PolicyState(
                policy.processes(),
                options,
                commitments,
                policy.meetings(),
                policy.contacts(),
                policy.conditions(),
                policy.reactions(),
                policy.contrasts(),
                policy.wording());
        return new Dossier(
                dossier.name(),
                dossier.asOf(),
                new Dossier.Sources(dossier.readings(), dossier.copies(), dossier.families()),
                dossier.parties(),
                dossier.utterances(),
                state,
                dossier.agreements(),
                timeline);
    }
}
