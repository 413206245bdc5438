package dev.readout.reading.policy;

import dev.readout.model.ActorId;
import dev.readout.model.Commitment.Kind;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.reading.policy.CommitmentFrames.Frame;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how binding a forward-looking clause is: by its words, by who says it of whom, and by the act. Threads may share it. */
final class CommitmentKinds {

    private static final Set<Frame> MODAL = Set.of(Frame.WILL, Frame.WOULD, Frame.BARE, Frame.SCHEDULED);

    private final Vocabulary deeds;

    CommitmentKinds(Vocabulary deeds) {
        this.deeds = deeds;
    }

    /** What is known of a clause when its kind is decided. */
    record Facts(
            Match match,
            Optional<Statement> statement,
            List<ActorId> holder,
            boolean firstPerson,
            boolean ownersDeed,
            boolean onlooker,
            boolean foretold,
            boolean dated,
            boolean negated,
            boolean hedged) {

        boolean reported() {
            return statement.filter(each -> !each.interpretive()).isPresent();
        }

        boolean isAct(Act... acts) {
            return statement.filter(each -> Set.of(acts).contains(each.act())).isPresent();
        }
    }

    Kind of(Facts facts) {
        var match = facts.match();
        if (MODAL.contains(match.frame())) return modal(facts);
        if (facts.negated() && (match.kind() == Kind.PLAN || match.kind() == Kind.OFFER)) return Kind.NEGATIVE_PLAN;
        if (match.kind() == Kind.VOW) return vow(facts);
        if (match.kind() == Kind.EXPECTATION && isForecast(facts)) return Kind.PREDICTION;
        return match.kind();
    }

    /** "vowed to work together" promises; "vowed to fight on" vows. */
    private Kind vow(Facts facts) {
        var frame = facts.match().frame();
        boolean outlets = !facts.reported() && (frame == Frame.ADJECTIVE || frame == Frame.PASSIVE);
        if (outlets) return Kind.PREDICTION;
        return deeds.has("cooperative", facts.match().deed().word()) ? Kind.PROMISE : Kind.VOW;
    }

    private Kind modal(Facts facts) {
        if (isThreat(facts)) return Kind.THREAT;
        if (facts.isAct(Act.VOW)) return Kind.VOW;
        if (facts.foretold()) return Kind.PREDICTION;
        if (facts.isAct(Act.EXPECTATION)) return Kind.EXPECTATION;
        if (isForecast(facts)) return Kind.PREDICTION;
        if (!facts.reported()) return unreported(facts);
        if (facts.negated()) return isRefusal(facts) ? Kind.REFUSAL : Kind.NEGATIVE_PLAN;
        if (facts.hedged()) return Kind.EXPECTATION;
        if (facts.match().frame() == Frame.SCHEDULED) return Kind.PLAN;
        if (facts.firstPerson() || facts.ownersDeed()) return Kind.PROMISE;
        return facts.dated() ? Kind.PLAN : Kind.PREDICTION;
    }

    /** In the outlet's own voice: what is arranged is a plan, all else its forecast. */
    private Kind unreported(Facts facts) {
        boolean interpreted = facts.statement().isPresent() || facts.hedged();
        boolean arranged =
                facts.match().frame() == Frame.SCHEDULED || facts.match().frame() == Frame.BARE || facts.dated();
        return arranged && !interpreted && !facts.negated() ? Kind.PLAN : Kind.PREDICTION;
    }

    private boolean isThreat(Facts facts) {
        if (facts.isAct(Act.THREAT)) return true;
        var deed = facts.match().deed();
        boolean harm = deed.tree().dependents(deed.word(), "obj").anyMatch(noun -> deeds.has("harm", noun));
        boolean retaliation = Set.of("retaliate", "regret").contains(deed.word().lemma());
        return facts.reported() && !facts.onlooker() && (retaliation || (harm && deeds.has("harmful", deed.word())));
    }

    private boolean isRefusal(Facts facts) {
        return deeds.has("refusing", facts.match().deed().word());
    }

    private boolean isForecast(Facts facts) {
        var deed = facts.match().deed();
        if (facts.onlooker()) return true;
        boolean state = deeds.has("stative", deed.word()) || deed.isBehindBe();
        boolean ours = facts.firstPerson() && facts.reported();
        return state && !ours && !facts.dated();
    }
}
