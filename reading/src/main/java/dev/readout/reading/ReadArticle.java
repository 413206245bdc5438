package dev.readout.reading;

import dev.readout.language.LinguisticText;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.reading.actor.FindActors;
import dev.readout.reading.policy.FindPolicy;
import dev.readout.reading.statement.FindStatements;
import dev.readout.reading.time.FindTimes;

/** Reads one article: when things happened, who is named, who said what, and what that says of a policy. */
public final class ReadArticle implements Stage<LinguisticText, Reading> {

    private final FindTimes findTimes;
    private final FindActors findActors;
    private final FindStatements findStatements;
    private final FindPolicy findPolicy;

    public ReadArticle(
            FindTimes findTimes, FindActors findActors, FindStatements findStatements, FindPolicy findPolicy) {
        this.findTimes = findTimes;
        this.findActors = findActors;
        this.findStatements = findStatements;
        this.findPolicy = findPolicy;
    }

    @Override
    public Outcome<Reading> apply(LinguisticText text) {
        var times = findTimes.in(text);
        var actors = findActors.in(text);
        var statements = findStatements.in(text, actors, times);
        var policy = findPolicy.in(text, actors, times, statements);
        return Outcome.kept(new Reading(text.article(), actors.all(), times, statements, policy));
    }
}
