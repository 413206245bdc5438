package dev.readout.reading.policy;

import dev.readout.model.ActorId;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a forward-looking clause when its kind is decided.
 *
 * @param match the clause
 * @param statement what it stands in, if it is said by somebody
 * @param holder who is to do it
 * @param firstPerson whether whoever speaks is to do it
 * @param ownersDeed whether it is a deed of the speaker's own side
 * @param principal whether the holder is the head of a government or another whose aides speak for
 * @param onlooker whether whoever speaks merely watches ("analysts")
 * @param foretold whether it is foretold ("predicted that")
 * @param dated whether a time is named
 * @param things whether it is a thing that will do so, nobody's deed
 * @param doubted whether whoever speaks does not believe in it
 * @param negated whether it is a deed that will not be done
 * @param hedged whether it is held back
 */
record CommitmentFacts(
        Match match,
        Optional<Statement> statement,
        List<ActorId> holder,
        boolean firstPerson,
        boolean ownersDeed,
        boolean principal,
        boolean onlooker,
        boolean foretold,
        boolean dated,
        boolean things,
        boolean doubted,
        boolean negated,
        boolean hedged) {

    /** Whether somebody says it, not the outlet. */
    boolean reported() {
        return statement.filter(each -> !each.interpretive()).isPresent();
    }

    /** Whether it is done to its subject, and nobody of the speaker's says that they do it. */
    boolean passive() {
        var top = match.top();
        boolean owned = top.subject()
                .flatMap(subject -> top.tree().dependent(subject, "nmod:poss"))
                .isPresent();
        return match.deed().isPassive() && !firstPerson && !owned;
    }

    boolean isAct(Act... acts) {
        return statement.filter(each -> Set.of(acts).contains(each.act())).isPresent();
    }
}
