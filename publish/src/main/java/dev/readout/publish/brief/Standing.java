package dev.readout.publish.brief;

import static dev.readout.publish.brief.Sentence.Topic.STANDING;

import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Listing;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sentences on where the policy stands: the process, and what is decided. */
final class Standing {

    private static final Set<Move.Status> DECIDED =
            EnumSet.of(Move.Status.ADOPTED, Move.Status.RULED_OUT, Move.Status.CONTINUED);

    /** Where a process stands weighs as much as so many decisions. */
    private static final double PROCESS = 2;

    private static final int LONGEST_NAME = 5;

    private final Dossier dossier;
    private final Attribution attribution;
    private final OptionSentences options;
    private final Weight weight;

    Standing(Dossier dossier, Attribution attribution) {
        this.dossier = dossier;
        this.attribution = attribution;
        this.options = new OptionSentences(attribution, STANDING);
        this.weight = new Weight(dossier);
    }

    /** The process that most is told of and the decisions, the weightiest first. */
    List<Sentence> sentences() {
        var told = new ArrayList<Told>();
        dossier.policy().processes().stream()
                .map(process -> new Now(process, latest(process)))
                .max(Comparator.comparingDouble(now -> weight.of(now.process().reports(), now.on())))
                .ifPresent(now -> told.add(new Told(PROCESS * weight.of(now.same(), now.on()), process(now))));
        for (var option : dossier.policy().options()) {
            if (!DECIDED.contains(option.status()) || !options.canBeRead(option)) continue;
            var on = option.standing().finding().on();
            told.add(new Told(weight.of(OptionSentences.same(option), on), List.of(options.sentence(option))));
        }
        return told.stream()
                .sorted(Comparator.comparingDouble(Told::weight).reversed())
                .flatMap(each -> each.sentences().stream())
                .toList();
    }

    /** A process, and the last sure report of where it stands. */
    private record Now(PolicyProcess process, Report<ProcessStep> report) {

        Interval on() {
            return report.finding().on();
        }

        List<Report<ProcessStep>> same() {
            return Standing.same(process, report);
        }
    }

    /** What stands somewhere, in one sentence or two, and how much it weighs. */
    private record Told(double weight, List<Sentence> sentences) {}

    private List<Sentence> process(Now latest) {
        var process = latest.process();
        var now = latest.report();
        var prose = attribution.open(process, now);
        var people = attribution.voices().people(now);
        if (!people.isEmpty()) prose.say("by the word of " + people + ", ");
        boolean dated = !now.finding().on().isOpen();
        prose.say("the process");
        if (isShort(process.name()) && !isNamed(process, now))
            prose.say(" (“").print(Visible.line(process.name())).say("”)");
        prose.say(dated ? " was " : " is ");
        if (now.finding().hedged()) prose.say("said, with reserve, to be ");
        prose.say(Terms.of(now.finding().state())).when(now.finding().on());
        prose.say(attribution.carried(latest.same()) + ": ").print(attribution.evidence(now));
        var sentences = new ArrayList<Sentence>();
        sentences.add(prose.end(STANDING, now.isCertain(), List.of(process), now.evidence()));
        earlier(process).ifPresent(sentences::add);
        return sentences;
    }

    /** The last sure report of where it stands now; of what is over, the one by which it was. */
    private static Report<ProcessStep> latest(PolicyProcess process) {
        if (process.lastCertain().finding().state() == ProcessStep.State.COMPLETED) return process.lastCertain();
        return same(process, process.lastCertain()).stream()
                .filter(Report::isCertain)
                .reduce((one, later) -> later)
                .orElseGet(process::lastCertain);
    }

    private static boolean isShort(String name) {
        return !name.isEmpty() && !name.endsWith("…") && name.split(" ").length <= LONGEST_NAME;
    }

    /** Whether the words that are shown name it. */
    private boolean isNamed(PolicyProcess process, Report<ProcessStep> report) {
        return attribution
                .evidence(report)
                .toLowerCase(Locale.ROOT)
                .contains(process.name().toLowerCase(Locale.ROOT));
    }

    /** The reports of a state since the process last came to it. */
    private static List<Report<ProcessStep>> same(PolicyProcess process, Report<ProcessStep> now) {
        return process.reports().stream()
                .skip(Math.max(0, process.reports().indexOf(process.lastCertain())))
                .filter(report -> report.finding().state() == now.finding().state())
                .toList();
    }

    /** The states that it surely was in before, each as it first came to it. */
    private Optional<Sentence> earlier(PolicyProcess process) {
        var last = process.lastCertain();
        var before = new EnumMap<ProcessStep.State, Report<ProcessStep>>(ProcessStep.State.class);
        for (var change : process.changes().subList(0, process.changes().indexOf(last))) {
            var state = change.finding().state();
            if (change.isCertain() && state != last.finding().state()) before.putIfAbsent(state, change);
        }
        if (before.isEmpty()) return Optional.empty();
        var steps = process.changes().stream().filter(before::containsValue).toList();
        return Optional.of(new Prose()
                .say("before that, it was "
                        + Listing.and(steps.stream().map(Standing::step).toList()))
                .end(
                        STANDING,
                        true,
                        List.of(process),
                        steps.stream().flatMap(step -> step.evidence().stream()).toList()));
    }

    private static String step(Report<ProcessStep> report) {
        return Terms.of(report.finding().state()) + Dates.when(report.finding().on());
    }
}
