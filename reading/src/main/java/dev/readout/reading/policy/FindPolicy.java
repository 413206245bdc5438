package dev.readout.reading.policy;

import static dev.readout.reading.policy.JoinMarked.join;
import static dev.readout.reading.policy.JoinMarked.weigh;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Passage.Section;
import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reaction;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.model.Wording;
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
    private final MarkedFindings marked;
    private final BackdateFindings backdate;

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
        this.marked = new MarkedFindings(knowledge);
        this.backdate = new BackdateFindings(knowledge);
    }

    /** The findings of title and body, each kind in the order of the text. */
    public PolicyFindings in(
            LinguisticText text, Actors actors, List<TimeExpression> times, List<Statement> statements) {
        var view = new ArticleView(text, actors, times, statements);
        var committed = weigh(view, Section.COMMITMENT, Commitment.class, commitments.in(view));
        var moves = pledged.add(view, this.moves.in(view), committed);
        var steps = process.in(view);
        var found = new PolicyFindings(
                join(view, Section.OPTION, Move.class, moves, marked.movesBeside(steps)),
                committed,
                join(view, Section.MEETING, Meeting.class, meetings.in(view), marked::meeting),
                join(view, Section.CONTACT, Contact.class, contacts.in(view), marked::contact),
                conditions.in(view),
                join(view, Section.REACTION, Reaction.class, reactions.in(view), marked::reaction),
                contrasts.in(view),
                join(view, Section.WORDING, Wording.class, wordings.in(view), marked::wording),
                steps);
        return backdate.in(view, found);
    }
}
