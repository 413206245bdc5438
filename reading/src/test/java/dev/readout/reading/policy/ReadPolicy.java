package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Passage;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Span;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.actor.FindActors;
import dev.readout.reading.statement.FindStatements;
import java.util.List;

/** What is found in sentences whose grammar is written by hand, so that a rule can be tested without a parser. */
record ReadPolicy(LinguisticText text, Actors actors, PolicyFindings findings) {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final FindActors ACTORS = new FindActors(KNOWLEDGE);
    private static final FindStatements STATEMENTS = new FindStatements(KNOWLEDGE);
    private static final FindPolicy POLICY = new FindPolicy(KNOWLEDGE);

    /** The findings in sentences as {@link ConlluText} reads them. */
    static ReadPolicy in(String lines) {
        return in(lines, List.of());
    }

    /** The findings where an engine has marked passages. */
    static ReadPolicy in(String lines, List<Passage> passages) {
        var plain = ConlluText.of(lines);
        var text = new LinguisticText(plain.article(), plain.sentences(), List.of(), passages);
        var actors = ACTORS.in(text);
        var statements = STATEMENTS.in(text, actors, List.of());
        return new ReadPolicy(text, actors, POLICY.in(text, actors, List.of(), statements));
    }

    /** What actors are called. */
    List<String> names(List<ActorId> ids) {
        return actors.all().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(Actor::name)
                .toList();
    }

    /** The words at a span. */
    String words(Span span) {
        return text.article().text().slice(span);
    }
}
