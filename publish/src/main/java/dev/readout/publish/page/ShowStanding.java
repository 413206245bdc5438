package dev.readout.publish.page;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Move;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.naming.Voices;
import dev.readout.publish.rows.PolicyRows;
import dev.readout.publish.rows.ProcessView;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Listing;
import dev.readout.publish.words.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sums up where the policy stands. */
final class ShowStanding {

    private static final int MOST_CHARACTERS = 90;
    private static final int MOST_OF_A_STATE = 200;

    private final Dossier dossier;
    private final PolicyRows policy;
    private final LaneSections lanes;
    private final Voices voices;

    ShowStanding(Dossier dossier, PolicyRows policy, LaneSections lanes) {
        this.dossier = dossier;
        this.policy = policy;
        this.lanes = lanes;
        this.voices = new Voices(dossier);
    }

    StandingView view() {
        var main = policy.processes().stream().findFirst();
        return new StandingView(
                main.map(ShowStanding::state).orElse(""),
                main.map(process -> words(process.standing())).orElse(""),
                main.map(process -> process.standing().evidence()).orElse(List.of()),
                main.map(ProcessView::doubt).orElse(""),
                policy.isEmpty() ? List.of() : facts(),
                policy.processes(),
                chart(main),
                policy.questions(),
                missing());
    }

    private static String state(ProcessView process) {
        var last = process.standing();
        var when = last.when().isEmpty() ? "" : Dates.when(last.on());
        var who = last.who().isEmpty() ? "" : (last.outlet() ? ", " : ", by the word of ") + last.who();
        return (when + who).isEmpty() ? " at a day that is not known" : when + who;
    }

    private String words(ProcessView.Step step) {
        return Excerpt.of(Visible.line(dossier.words(step.evidence().getFirst())), MOST_OF_A_STATE);
    }

    private ProcessChart chart(Optional<ProcessView> main) {
        var axis = lanes.reported();
        if (main.isEmpty() || axis == null) return new ProcessChart(0, List.of(), List.of(), List.of());
        return ProcessChart.of(main.get(), axis);
    }

    private List<StandingView.Fact> facts() {
        var facts = new ArrayList<StandingView.Fact>();
        lastChange().ifPresent(facts::add);
        nextDue().ifPresent(facts::add);
        if (!policy.pledges().isEmpty()) {
            var counts = new ArrayList<String>(List.of(Count.of(pledges(Pledge.Outcome.State.OPEN)) + " open"));
            counted(Pledge.Outcome.State.KEPT, "kept").ifPresent(counts::add);
            counted(Pledge.Outcome.State.LATE, "kept late").ifPresent(counts::add);
            counted(Pledge.Outcome.State.OVERDUE, "overdue").ifPresent(counts::add);
            facts.add(new StandingView.Fact("Promises and plans", Listing.and(counts), "", "#due"));
        }
        return facts;
    }

    private Optional<String> counted(Pledge.Outcome.State state, String word) {
        long pledges = pledges(state);
        return pledges > 0 ? Optional.of(Count.of(pledges) + " " + word) : Optional.empty();
    }

    /** The last certain move of an option, or change of a process. */
    private Optional<StandingView.Fact> lastChange() {
        return dossier.policy().options().stream()
                .filter(option -> option.standing().isCertain() && option.status() != Move.Status.RAISED)
                .filter(option -> day(option.standing().finding().on()).isPresent())
                .max(Comparator.comparing(
                        option -> day(option.standing().finding().on()).orElseThrow()))
                .map(ShowStanding::change);
    }

    private static StandingView.Fact change(PolicyOption option) {
        return new StandingView.Fact(
                "Last move",
                Dates.brief(option.standing().finding().on()) + ": " + Terms.of(option.status()),
                Excerpt.of(Visible.line(option.name()), MOST_CHARACTERS),
                "#" + option.id());
    }

    private static Optional<LocalDate> day(Interval on) {
        return on.to().map(Moment::date);
    }

    private long pledges(Pledge.Outcome.State state) {
        return dossier.policy().commitments().stream()
                .filter(pledge -> pledge.outcome().state() == state && pledge.isCertain())
                .count();
    }

    private Optional<StandingView.Fact> nextDue() {
        return dossier.policy().commitments().stream()
                .filter(pledge -> pledge.outcome().state() == Pledge.Outcome.State.OPEN && pledge.isCertain())
                .filter(pledge -> day(pledge.window()).isPresent())
                .min(Comparator.comparing(pledge -> day(pledge.window()).orElseThrow()))
                .map(this::due);
    }

    private StandingView.Fact due(Pledge pledge) {
        var latest = pledge.reports().getLast();
        var words = voices.words(latest, latest.finding().grounds().evidence().getFirst());
        return new StandingView.Fact(
                "Next due", Dates.when(pledge.window()).strip(), Excerpt.of(words, MOST_CHARACTERS), "#" + pledge.id());
    }

    private String missing() {
        if (dossier.readings().isEmpty()) return "";
        var missing = new ArrayList<>(Contents.of(policy, List.of()).missing());
        if (policy.processes().isEmpty()) missing.addFirst("a word on where the process stands");
        return missing.isEmpty() ? "" : "Looked for and not found: " + Listing.and(missing) + ".";
    }
}
