package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.model.ProcessStep;
import dev.readout.model.ProcessStep.State;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The review that most of a coverage's process reports tell of, and the policy that comes of it. */
final class MainReview implements JudgeOutcomes.Deeds {

    private final Articles articles;
    private final Phrases phrases;
    private final List<Report<ProcessStep>> steps;

    MainReview(Articles articles, Phrases phrases, List<PolicyProcess> processes) {
        this.articles = articles;
        this.phrases = phrases;
        this.steps = processes.stream()
                .max(Comparator.comparingInt(process -> process.reports().size()))
                .filter(this::isReview)
                .map(PolicyProcess::reports)
                .orElse(List.of());
    }

    private boolean isReview(PolicyProcess process) {
        return process.reports().stream()
                .map(report -> articles.about(report.article(), report.finding().process()))
                .anyMatch(about -> !phrases.of("reviews", about).isEmpty());
    }

    /** A new policy is adopted once the review is complete; others are consulted once it is told so. */
    @Override
    public Optional<Kept> keeping(Deed deed) {
        if (isAdopting(deed))
            return completed(deed).map(report -> kept(report, "the review that brings it is complete"));
        boolean consults = !phrases.of("consulting", deed.about()).isEmpty();
        return consults
                ? first(State.CONSULTING, deed).map(report -> kept(report, "the review is told to be made with others"))
                : Optional.empty();
    }

    private boolean isAdopting(Deed deed) {
        return !phrases.of("completing", deed.verbs()).isEmpty()
                && !phrases.of("products", deed.about()).isEmpty();
    }

    /** Whether it is of a policy that has been set since, so that its time is past. */
    boolean isOver(Deed deed) {
        return !phrases.of("products", deed.told()).isEmpty() && completed(deed).isPresent();
    }

    private Optional<Report<ProcessStep>> completed(Deed deed) {
        return first(State.COMPLETED, deed);
    }

    private Optional<Report<ProcessStep>> first(State state, Deed deed) {
        return steps.stream()
                .filter(report -> report.finding().state() == state)
                .filter(report -> !report.article().equals(deed.first().article()))
                .filter(report -> day(report) > deed.since())
                .findFirst();
    }

    private long day(Report<ProcessStep> report) {
        return articles.day(report.article(), report.finding().on());
    }

    private Kept kept(Report<ProcessStep> report, String why) {
        return new Kept(day(report), report.finding().on(), report.evidence(), 0.65, why);
    }
}
