package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.reading.actor.Actors;
import java.util.List;

/** Finds who said what in an article. Threads may share it. */
public final class FindStatements {

    public FindStatements(Knowledge knowledge) {}

    /** The statements of title and body, in the order of the text. */
    public List<Statement> in(LinguisticText text, Actors actors, List<TimeExpression> times) {
        return List.of();
    }
}
