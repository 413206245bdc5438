package dev.readout.collation.change;

import dev.readout.model.Condition;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Reaction;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Encounter;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Formula;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.PolicyProcess;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is otherwise in a line than it was, kind by kind. */
final class TellChange {

    private TellChange() {}

    /** A change without its line; its evidence may be left to the new reports. */
    record Told(Change.Kind kind, String reason, List<Evidence> evidence) {

        Told(Change.Kind kind, String reason) {
            this(kind, reason, List.of());
        }
    }

    /** @param before the same line, if it was known */
    static Optional<Told> of(Optional<Line> before, Line now) {
        return switch (now) {
            case PolicyProcess process ->
                moved(
                        Change.Kind.PROCESS,
                        before(before, PolicyProcess.class).map(PolicyProcess::state),
                        process.state(),
                        process.standing().evidence());
            case PolicyOption option ->
                moved(
                        Change.Kind.OPTION,
                        before(before, PolicyOption.class).map(PolicyOption::status),
                        option.status(),
                        option.standing().evidence());
            case Pledge pledge -> pledge(before(before, Pledge.class), pledge);
            case Encounter meeting -> meeting(before(before, Encounter.class), meeting);
            case Outreach contact ->
                moved(
                        Change.Kind.CONTACT,
                        before(before, Outreach.class).map(Outreach::state),
                        contact.state(),
                        contact.standing().evidence());
            case Formula formula -> formula(before(before, Formula.class), formula);
            case Alike<?> alike -> before.isPresent() ? Optional.empty() : Optional.of(said(alike));
        };
    }

    private static <L extends Line> Optional<L> before(Optional<Line> before, Class<L> kind) {
        return before.filter(kind::isInstance).map(kind::cast);
    }

    private static <E extends Enum<E>> Optional<Told> moved(
            Change.Kind kind, Optional<E> before, E now, List<Evidence> evidence) {
        if (before.isEmpty()) return Optional.of(new Told(kind, "new: " + word(now), evidence));
        if (before.get() == now) return Optional.empty();
        return Optional.of(new Told(kind, "now " + word(now) + ", was " + word(before.get()), evidence));
    }

    private static Optional<Told> pledge(Optional<Pledge> before, Pledge now) {
        var outcome = now.outcome();
        if (before.isEmpty()) {
            return Optional.of(new Told(
                    outcome.evidence().isEmpty() ? Change.Kind.PLEDGE : Change.Kind.OUTCOME,
                    "new: " + word(now.latest().kind()) + ", " + word(outcome.state())));
        }
        if (before.get().outcome().state() != outcome.state()) {
            var reason = "now %s, was %s: %s"
                    .formatted(
                            word(outcome.state()), word(before.get().outcome().state()), outcome.why());
            return Optional.of(new Told(Change.Kind.OUTCOME, reason, outcome.evidence()));
        }
        if (!before.get().window().equals(now.window())) {
            return Optional.of(new Told(
                    Change.Kind.PLEDGE,
                    "due in " + now.window() + ", was " + before.get().window()));
        }
        int again = now.reports().size() - before.get().reports().size();
        return again > 0 ? Optional.of(new Told(Change.Kind.PLEDGE, "told again, " + again + "×")) : Optional.empty();
    }

    private static Optional<Told> meeting(Optional<Encounter> before, Encounter now) {
        if (before.isPresent()
                && before.get().status() == now.status()
                && !before.get().on().equals(now.on())) {
            return Optional.of(new Told(
                    Change.Kind.MEETING,
                    "on " + now.on() + ", was " + before.get().on()));
        }
        return moved(Change.Kind.MEETING, before.map(Encounter::status), now.status(), List.of());
    }

    private static Optional<Told> formula(Optional<Formula> before, Formula now) {
        if (before.isEmpty()) return Optional.of(new Told(Change.Kind.WORDING, "new"));
        var known = before.get().forms().stream().map(Formula.Form::words).toList();
        var forms = now.forms().stream()
                .filter(form -> !known.contains(form.words()))
                .toList();
        if (forms.isEmpty()) return Optional.empty();
        var words = forms.stream()
                .map(Formula.Form::words)
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        var evidence = forms.stream()
                .flatMap(form -> form.uses().stream())
                .flatMap(use -> use.evidence().stream())
                .toList();
        return Optional.of(new Told(Change.Kind.WORDING, "new form: " + words, evidence));
    }

    private static Told said(Alike<? extends Finding> alike) {
        return switch (alike.best().finding()) {
            case Condition condition -> new Told(Change.Kind.CONDITION, "new: " + word(condition.type()));
            case Reaction reaction -> new Told(Change.Kind.REACTION, "new: " + word(reaction.tone()));
            case Contrast contrast -> new Told(Change.Kind.CONTRAST, "new");
            default -> throw new IllegalArgumentException("no such line: " + alike.id());
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
