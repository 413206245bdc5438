package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.reading.actor.Actors;
import java.util.List;

/** Finds what an article says of a policy, kind by kind. Threads may share it. */
public final class FindPolicy {

    private final FindMoves moves;
    private final PledgedMoves pledged;
    private final FindCommitments commitments;
    private final FindMeetings meetings;
    private final FindContacts contacts;
    private final FindConditions conditions;
    private final FindReactions reactions;
    private final FindContrasts contrasts;
    private final FindWordings wordings;
    private final FindProcess process;

    public FindPolicy(Knowledge knowledge) {
        this.moves = new FindMoves(knowledge);
        this.pledged = new PledgedMoves(knowledge);
        this.commitments = new FindCommitments(knowledge);
        this.meetings = new FindMeetings(knowledge);
        this.contacts = new FindContacts(knowledge);
        this.conditions = new FindConditions(knowledge);
        this.reactions = new FindReactions(knowledge);
        this.contrasts = new FindContrasts(knowledge);
        this.wordings = new FindWordings(knowledge);
        this.process = new FindProcess(knowledge);
    }

    /** The findings of title and body, each kind in the order of the text. */
    public PolicyFindings in(
            LinguisticText text, Actors actors, List<TimeExpression> times, List<Statement> statements) {
        var view = new ArticleView(text, actors, times, statements);
        var committed = commitments.in(view);
        return new PolicyFindings(
                pledged.add(view, moves.in(view), committed),
                committed,
                meetings.in(view),
                contacts.in(view),
                conditions.in(view),
                reactions.in(view),
                contrasts.in(view),
                wordings.in(view),
                process.in(view));
    }
}
