package dev.readout.publish.brief;

import static dev.readout.publish.brief.Sentence.Topic.STANDING;

import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sentences on where the policy stands: the process, and what is decided. */
final class Standing {

    private static final Set<Move.Status> DECIDED =
            EnumSet.of(Move.Status.ADOPTED, Move.Status.RULED_OUT, Move.Status.CONTINUED);

    private final Dossier dossier;
    private final Attribution attribution;
    private final OptionSentences options;

    Standing(Dossier dossier, Attribution attribution) {
        this.dossier = dossier;
        this.attribution = attribution;
        this.options = new OptionSentences(attribution, STANDING);
    }

    List<Sentence> sentences() {
        var sentences = new ArrayList<Sentence>();
        var processes = dossier.policy().processes().stream()
                .sorted(Comparator.comparing(
                        (PolicyProcess process) -> !process.lastCertain().isCertain()))
                .toList();
        processes.stream().limit(1).forEach(process -> process(process, sentences));
        dossier.policy().options().stream()
                .filter(option -> DECIDED.contains(option.status()))
                .sorted(Comparator.comparingInt((PolicyOption option) -> -dossier.origins(option.articles())))
                .map(options::sentence)
                .forEach(sentences::add);
        return sentences;
    }

    private void process(PolicyProcess process, List<Sentence> sentences) {
        var now = process.lastCertain();
        var prose = attribution.open(process, now);
        var people = attribution.voices().people(now);
        if (!people.isEmpty()) prose.say("by the word of " + people + ", ");
        boolean dated = !now.finding().on().isOpen();
        prose.say("the process " + (dated ? "was " : "is "));
        if (now.finding().hedged()) prose.say("said, with reserve, to be ");
        prose.say(Terms.of(now.finding().state())).when(now.finding().on());
        prose.say(attribution.carried(same(process, now)) + ": ").print(attribution.evidence(now));
        sentences.add(prose.end(STANDING, now.isCertain(), List.of(process), now.evidence()));
        earlier(process, sentences);
    }

    private static List<Report<ProcessStep>> same(PolicyProcess process, Report<ProcessStep> now) {
        return process.reports().stream()
                .filter(report -> report.finding().state() == now.finding().state())
                .toList();
    }

    private void earlier(PolicyProcess process, List<Sentence> sentences) {
        var before = process.changes().subList(0, process.changes().indexOf(process.lastCertain())).stream()
                .filter(Report::isCertain)
                .toList();
        if (before.isEmpty()) return;
        var steps = before.stream().map(Standing::step).distinct().toList();
        sentences.add(new Prose()
                .say("before that, it was " + Listing.and(steps))
                .end(
                        STANDING,
                        true,
                        List.of(process),
                        before.stream()
                                .flatMap(step -> step.evidence().stream())
                                .toList()));
    }

    private static String step(Report<ProcessStep> report) {
        return Terms.of(report.finding().state()) + Dates.when(report.finding().on());
    }
}
