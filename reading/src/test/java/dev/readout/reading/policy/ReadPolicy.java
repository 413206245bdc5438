package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Span;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.FindActors;
import dev.readout.reading.statement.FindStatements;
import java.util.List;

/** What is found in sentences whose grammar is written by hand, so that a rule can be tested without a parser. */
record ReadPolicy(LinguisticText text, PolicyFindings findings) {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final FindActors ACTORS = new FindActors(KNOWLEDGE);
    private static final FindStatements STATEMENTS = new FindStatements(KNOWLEDGE);
    private static final FindPolicy POLICY = new FindPolicy(KNOWLEDGE);

    /** The findings in sentences as {@link ConlluText} reads them. */
    static ReadPolicy in(String lines) {
        var text = ConlluText.of(lines);
        var actors = ACTORS.in(text);
        var statements = STATEMENTS.in(text, actors, List.of());
        return new ReadPolicy(text, POLICY.in(text, actors, List.of(), statements));
    }

    /** The words at a span. */
    String words(Span span) {
        return text.article().text().slice(span);
    }
}
