package dev.readout.publish.brief;

import dev.readout.model.Commitment;
import dev.readout.model.Interval;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.Report;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what was promised, when it is due, and what became of it. */
final class PledgeSentences {

    private final Attribution attribution;
    private final Sentence.Topic topic;

    PledgeSentences(Attribution attribution, Sentence.Topic topic) {
        this.attribution = attribution;
        this.topic = topic;
    }

    /** What is still to come, or late. */
    Sentence due(Pledge pledge) {
        boolean past = pledge.outcome().state() == Pledge.Outcome.State.OVERDUE;
        return sentence(
                pledge,
                (past ? " was " : " is ")
                        + (isForeseen(pledge) ? "dated" : "due")
                        + window(pledge.window())
                        + (past ? ", and no report was found that it was kept" : ""),
                pledge.evidence());
    }

    /** Whether it is only expected, by somebody who is not to do it. */
    static boolean isForeseen(Pledge pledge) {
        var kind = pledge.latest().kind();
        return kind == Commitment.Kind.EXPECTATION || kind == Commitment.Kind.PREDICTION;
    }

    /** What came to an end that words show; absent for everything else. */
    Optional<Sentence> settled(Pledge pledge) {
        var outcome = pledge.outcome();
        var claim = switch (outcome.state()) {
            case KEPT -> " was kept";
            case LATE -> " was kept late";
            case BROKEN -> " was broken";
            case OPEN, OVERDUE, UNKNOWN -> "";
        };
        if (claim.isEmpty()) return Optional.empty();
        var evidence = new ArrayList<Evidence>(outcome.evidence());
        evidence.addAll(pledge.evidence());
        return Optional.of(sentence(pledge, claim + Dates.when(outcome.on()), evidence));
    }

    private Sentence sentence(Pledge pledge, String claim, List<Evidence> evidence) {
        var report = pledge.reports().getLast();
        var by = by(pledge, report);
        var prose = attribution
                .open(pledge, report)
                .say(Terms.aOrAn(report.finding().kind()))
                .say(by.isEmpty() ? "" : " by " + by)
                .say(pledge.latest().hedged() ? ", held with reserve," : "")
                .say(claim + attribution.carried(pledge.reports()) + ": ")
                .print(attribution.evidence(report));
        boolean certain = pledge.isCertain() && pledge.outcome().confidence() >= 0.7;
        return prose.end(topic, certain, List.of(pledge), evidence);
    }

    /** Whose a promise or a plan is; of what is only foreseen, who foresees it. */
    private String by(Pledge pledge, Report<Commitment> report) {
        var holder =
                attribution.voices().names(report.article(), report.finding().holder());
        var teller = attribution.voices().people(report);
        if (holder.isEmpty() || holder.equals(teller) || isForeseen(pledge)) return teller;
        return holder + (teller.isEmpty() ? "" : ", by the word of " + teller + ",");
    }

    private static String window(Interval window) {
        return window.to().isEmpty() ? " at a day that is not named" : Dates.when(window);
    }
}
