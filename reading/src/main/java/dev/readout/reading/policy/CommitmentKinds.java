package dev.readout.reading.policy;

import dev.readout.model.Commitment.Kind;
import dev.readout.model.Statement.Act;
import dev.readout.reading.policy.CommitmentFrames.Frame;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.Set;

/** Tells how binding a forward-looking clause is: by its words, by who says it of whom, and by the act. Threads may share it. */
final class CommitmentKinds {

    private static final Set<Frame> MODAL = Set.of(Frame.WILL, Frame.WOULD, Frame.MAY, Frame.BARE, Frame.SCHEDULED);

    private static final Set<String> SEEMING = Set.of("seem", "appear", "look");

    private final Vocabulary deeds;

    CommitmentKinds(Vocabulary deeds) {
        this.deeds = deeds;
    }

    /** Whether the mood alone looks forward, no word of planning or promising. */
    static boolean isModal(Match match) {
        return MODAL.contains(match.frame());
    }

    Kind of(CommitmentFacts facts) {
        var match = facts.match();
        if (facts.doubted()) return Kind.PREDICTION;
        if (isModal(match)) return modal(facts);
        if (match.kind() == Kind.PLAN && isSeeming(match.top())) return Kind.EXPECTATION;
        if (facts.negated() && match.kind() == Kind.OFFER) return Kind.REFUSAL;
        if (facts.negated() && match.kind() == Kind.PLAN) return Kind.NEGATIVE_PLAN;
        if (!facts.reported() && match.outlets().isPresent())
            return match.outlets().get();
        if (match.kind() == Kind.VOW) return vow(facts);
        if (match.kind() == Kind.EXPECTATION && isForecast(facts)) return Kind.PREDICTION;
        return match.reported().filter(kind -> isSpokenFor(facts)).orElse(match.kind());
    }

    /** "The government plans to", by its own people's word; of a colleague or a rival it is only told. */
    private static boolean isSpokenFor(CommitmentFacts facts) {
        return facts.reported() && !facts.onlooker() && (facts.ownersDeed() || facts.principal());
    }

    /** "vowed to work together" promises; "vowed to fight on" vows. */
    private Kind vow(CommitmentFacts facts) {
        return deeds.has("cooperative", facts.match().deed().word()) ? Kind.PROMISE : Kind.VOW;
    }

    private Kind modal(CommitmentFacts facts) {
        if (facts.things()) return Kind.PREDICTION;
        if (isThreat(facts)) return Kind.THREAT;
        if (facts.isAct(Act.VOW)) return Kind.VOW;
        if (facts.foretold() || facts.match().frame() == Frame.MAY) return Kind.PREDICTION;
        if (!facts.reported()) return unreported(facts);
        if (facts.isAct(Act.EXPECTATION) || isHoped(facts)) return Kind.EXPECTATION;
        if (isForecast(facts)) return Kind.PREDICTION;
        if (facts.negated()) return isRefusal(facts) ? Kind.REFUSAL : Kind.NEGATIVE_PLAN;
        if (facts.hedged()) return Kind.EXPECTATION;
        if (isArranged(facts) || facts.passive()) return Kind.PLAN;
        if (isWaiting(facts.match())) return Kind.EXPECTATION;
        if (facts.firstPerson() || facts.ownersDeed()) return Kind.PROMISE;
        return facts.dated() ? Kind.PLAN : Kind.PREDICTION;
    }

    /** In the outlet's own voice: what is arranged is a plan, all else its forecast. */
    private Kind unreported(CommitmentFacts facts) {
        boolean interpreted = facts.statement().isPresent() || facts.hedged();
        if (isForecast(facts)) return Kind.PREDICTION;
        boolean headline = facts.match().frame() == Frame.BARE
                && facts.match().top().auxiliaries().isEmpty();
        boolean arranged = isArranged(facts) || headline || facts.dated();
        return arranged && !interpreted && !facts.negated() ? Kind.PLAN : Kind.PREDICTION;
    }

    /** "We will know next week": to wait is no undertaking. */
    boolean isWaiting(Match match) {
        return match.frame() == Frame.WILL && deeds.has("waiting", match.deed().word());
    }

    /** "Seems poised to". */
    static boolean isSeeming(Predicate top) {
        return top.word().is("xcomp")
                && top.head()
                        .filter(head -> SEEMING.contains(head.word().lemma()))
                        .isPresent();
    }

    /** Meetings and journeys are arranged, not promised. */
    private boolean isArranged(CommitmentFacts facts) {
        return facts.match().frame() == Frame.SCHEDULED
                || deeds.has("meeting", facts.match().deed().word());
    }

    private boolean isThreat(CommitmentFacts facts) {
        if (facts.isAct(Act.THREAT)) return true;
        var deed = facts.match().deed();
        boolean harm = deed.tree().dependents(deed.word(), "obj").anyMatch(noun -> deeds.has("harm", noun));
        boolean retaliation = Set.of("retaliate", "regret").contains(deed.word().lemma());
        boolean warned = facts.isAct(Act.WARNING) && isIf(facts.match().top());
        boolean harmful = deeds.has("harmful", deed.word())
                && (harm || warned || isUnless(deed) || isUnless(facts.match().top()));
        return facts.reported() && !facts.onlooker() && (retaliation || harmful);
    }

    /** "will impose duties unless they yield". */
    private static boolean isUnless(Predicate deed) {
        return isBound(deed, "unless");
    }

    /** "if they attack, we will respond". */
    private static boolean isIf(Predicate deed) {
        return isBound(deed, "if");
    }

    private static boolean isBound(Predicate deed, String by) {
        return deed.tree()
                .dependents(deed.word(), "advcl")
                .flatMap(clause -> deed.tree().dependents(clause, "mark"))
                .anyMatch(mark -> Predicate.lower(mark).equals(by));
    }

    /** "I hope that nobody will": what others are to do. */
    private boolean isHoped(CommitmentFacts facts) {
        var top = facts.match().top();
        return !facts.firstPerson()
                && top.word().is("ccomp")
                && top.head().filter(head -> deeds.has("hoping", head.word())).isPresent();
    }

    private boolean isRefusal(CommitmentFacts facts) {
        return deeds.has("refusing", facts.match().deed().word());
    }

    private boolean isForecast(CommitmentFacts facts) {
        var deed = facts.match().deed();
        if (facts.onlooker()) return true;
        boolean state = deeds.has("stative", deed.word()) || deed.isBehindBe();
        boolean ours = facts.firstPerson() && facts.reported();
        return state && !ours && !facts.dated();
    }
}
