package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Published;
import dev.readout.model.Text;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.FindActors;
import dev.readout.reading.statement.FindStatements;
import dev.readout.reading.time.FindTimes;
import java.time.LocalDate;
import java.util.List;

/** What is said of a policy in sentences whose grammar is written by hand, printed on Tuesday, 7 May 2019. */
final class PolicySentences {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final FindActors ACTORS = new FindActors(KNOWLEDGE);
    private static final FindTimes TIMES = new FindTimes(KNOWLEDGE);
    private static final FindStatements STATEMENTS = new FindStatements(KNOWLEDGE);
    private static final FindPolicy POLICY = new FindPolicy(KNOWLEDGE);
    private static final Published TUESDAY =
            new Published(Interval.on(LocalDate.of(2019, 5, 7)), Published.Precision.DAY, List.of(), "printed");

    private final Text text;
    private final PolicyFindings findings;

    private PolicySentences(Text text, PolicyFindings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** Lines as {@link ConlluText} takes them. */
    static PolicySentences read(String lines) {
        var text = ConlluText.of(lines, TUESDAY);
        var actors = ACTORS.in(text);
        var times = TIMES.in(text);
        var statements = STATEMENTS.in(text, actors, times);
        return new PolicySentences(text.article().text(), POLICY.in(text, actors, times, statements));
    }

    PolicyFindings findings() {
        return findings;
    }

    /** The words that a finding rests on. */
    String evidence(Finding finding) {
        return text.slice(finding.grounds().evidence().getFirst());
    }
}
