package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.reading.policy.CommitmentFrames.Frame;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the commitments of a policy: who will do what, or will not, and by when. Not questions, what is only supposed, nor
 * what would be. Threads may share it.
 */
final class FindCommitments {

    private static final double LEAST = 0.3;

    /** What may be none is not shown as certain. */
    private static final double UNCLEAR = 0.6;

    private final Vocabulary deeds;
    private final CommitmentFrames frames;
    private final CommitmentKinds kinds;
    private final Doers doers;
    private final GatherFacts gather;
    private final FindDue dues;
    private final Unreal unreal;

    FindCommitments(Knowledge knowledge) {
        this.deeds = new Vocabulary(knowledge, "policy/deeds");
        this.frames = new CommitmentFrames(knowledge, deeds);
        this.kinds = new CommitmentKinds(deeds);
        this.dues = new FindDue(knowledge, deeds);
        this.doers = new Doers(knowledge);
        this.gather = new GatherFacts(deeds, new Holders(deeds, doers), new Hedges(knowledge));
        this.unreal = new Unreal(deeds);
    }

    /** In the order of the text. */
    List<Commitment> in(ArticleView view) {
        var found = new ArrayList<Commitment>();
        for (var tree : view.trees()) {
            var matches = new ArrayList<Match>();
            for (var word : tree.tokens()) frames.at(tree, word).ifPresent(matches::add);
            for (var match : matches) {
                if (!isOfAnother(match, matches))
                    commitment(view, match, found.size() + 1).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "will agree to build": one clause, found at its inner word. */
    private static boolean isOfAnother(Match match, List<Match> all) {
        return all.stream()
                .filter(other -> other.top().word().id() != match.top().word().id())
                .anyMatch(
                        other -> other.deed().word().id() == match.top().word().id() || isNorOf(match, other));
    }

    /** "will not focus on it, nor will it rely on it": said in one. */
    private static boolean isNorOf(Match match, Match other) {
        var top = match.top();
        return top.word().head() == other.top().word().id()
                && top.word().is("conj")
                && top.tree()
                        .dependents(top.word(), "cc", "advmod")
                        .anyMatch(cc -> Predicate.lower(cc).equals("nor"));
    }

    private Optional<Commitment> commitment(ArticleView view, Match match, int number) {
        var top = match.top();
        var cue = view.statementOfCue(top.word().span());
        var statement = cue.or(() -> view.statementAt(top.word().span()));
        if (unreal.is(match, statement, isSomebodys(view, top))) return Optional.empty();
        var clause = clause(view, top);
        var madeOn = madeOn(view, match, statement, clause);
        var due = dues.in(view, top, match.deed(), clause, madeOn);
        if (!due.dated() && (match.frame().needsDay() || Unreal.isOver(match, statement))) return Optional.empty();
        var evidence = withBelief(view, match, upToDue(clause, due, match));
        var facts = gather.facts(view, match, statement, due, evidence);
        var whole = Limits.withLimit(match, facts.negated(), evidence);
        var kind = kinds.of(facts);
        double confidence = confidence(view, facts, due);
        if (confidence < LEAST || isIdle(kind, facts)) return Optional.empty();
        return Optional.of(new Commitment(
                new FindingId("c" + number),
                kind,
                holder(kind, facts),
                facts.reported() ? statement.map(Statement::actors).orElse(List.of()) : List.of(),
                what(match, whole),
                madeOn,
                due.words(),
                due.window(),
                statement.map(Statement::id),
                facts.hedged(),
                facts.negated(),
                new Grounds(
                        confidence,
                        statement.map(each -> each.grounds().voice()).orElse(Grounds.Voice.OUTLET),
                        why(match),
                        List.of(whole))));
    }

    /** Whoever foretells what others do holds only the forecast. */
    private static List<ActorId> holder(Commitment.Kind kind, CommitmentFacts facts) {
        var speakers =
                facts.reported() ? facts.statement().map(Statement::actors).orElse(List.of()) : List.<ActorId>of();
        return kind == Commitment.Kind.PREDICTION && !speakers.isEmpty() ? speakers : facts.holder();
    }

    /** What stands behind the words for when it is due says how, not what. */
    private static Span upToDue(Span evidence, Due due, Match match) {
        return due.words()
                .filter(words -> words.start() > match.deed().word().span().end() + 1 && words.end() < evidence.end())
                .map(words -> new Span(evidence.start(), words.end()))
                .orElse(evidence);
    }

    private static boolean isSomebodys(ArticleView view, Predicate top) {
        return top.subject()
                .filter(subject ->
                        !view.meantBy(Phrases.core(top.tree(), subject)).isEmpty())
                .isPresent();
    }

    /** The clause; of "remain ready to talk" from whoever remains. */
    private static Span clause(ArticleView view, Predicate top) {
        var clause = Extent.ofClause(view, top);
        return top.head()
                .filter(head -> top.word().is("xcomp") && top.word().upos() != Upos.VERB)
                .map(head -> Extent.ofClause(view, head))
                .filter(whole -> whole.overlaps(clause))
                .map(clause::cover)
                .orElse(clause);
    }

    /** When it was said: with a verb in the past a day that is named; else the day of the statement. */
    private Interval madeOn(ArticleView view, Match match, Optional<Statement> statement, Span clause) {
        var top = match.top();
        return view.timesIn(clause).stream()
                .filter(time -> dues.isWhenSaid(view, top, match.deed(), time))
                .map(TimeExpression::interval)
                .findFirst()
                .or(() -> statement.map(Statement::saidOn).filter(on -> !on.isOpen()))
                .orElseGet(() -> view.saidOnAt(top.word().span()));
    }

    /** A forecast of how things will be, or of what nobody does, commits nobody. */
    private boolean isIdle(Commitment.Kind kind, CommitmentFacts facts) {
        boolean forecast = kind == Commitment.Kind.PREDICTION && !facts.dated();
        if (facts.match().frame() == Frame.MAY) return facts.passive() && !facts.dated();
        boolean nobodys = (facts.holder().isEmpty() || facts.things()) && CommitmentKinds.isModal(facts.match());
        return forecast && (nobodys || isState(facts.match()));
    }

    /** "I think that we will": the holding back belongs to what is said. */
    private static Span withBelief(ArticleView view, Match match, Span evidence) {
        var top = match.top();
        return top.head()
                .filter(head ->
                        top.word().is("ccomp") && head.word().id() < top.word().id())
                .filter(head -> head.subject()
                        .filter(me -> Predicate.lower(me).equals("i"))
                        .isPresent())
                .filter(head -> view.statementOfCue(head.word().span()).isEmpty())
                .flatMap(Predicate::subject)
                .filter(me -> me.span().start() < evidence.start())
                .map(me -> me.span().cover(evidence))
                .orElse(evidence);
    }

    private boolean isState(Match match) {
        return deeds.has("stative", match.deed().word()) || match.deed().isBehindBe();
    }

    private static String why(Match match) {
        return "looks forward: " + match.why();
    }

    /** The deed's clause. */
    private static Span what(Match match, Span evidence) {
        int start =
                Math.max(evidence.start(), Math.min(match.deed().word().span().start(), evidence.end() - 1));
        return new Span(start, evidence.end());
    }

    /** What is doubted, only seems so, waits, is done by being said or done to it by nobody named. */
    private boolean isUnclear(CommitmentFacts facts) {
        var match = facts.match();
        return facts.doubted()
                || kinds.isWaiting(match)
                || CommitmentKinds.isSeeming(match.top())
                || isDoneBySaying(facts)
                || (facts.passive() && facts.reported() && !facts.dated());
    }

    /** "I have decided to cancel the fair". */
    private boolean isDoneBySaying(CommitmentFacts facts) {
        var top = facts.match().top();
        return facts.match().frame() == Frame.INFINITIVE
                && facts.firstPerson()
                && top.tense() == Tense.PERFECT
                && deeds.has("deciding", top.word());
    }

    private double confidence(ArticleView view, CommitmentFacts facts, Due due) {
        var match = facts.match();
        double sure = match.confidence();
        if (match.top().word().is("acl:relcl")) sure -= 0.12;
        if (facts.things() || doers.areOnlookers(view, facts.holder())) sure -= 0.2;
        if (facts.holder().isEmpty()) sure -= due.dated() ? 0.03 : 0.12;
        if (isState(match) && !due.dated()) sure -= 0.15;
        if (match.top().subject().filter(subject -> deeds.has("thing", subject)).isPresent() && !due.dated())
            sure -= 0.12;
        if (facts.statement()
                .filter(each -> each.grounds().confidence() < Grounds.CERTAIN)
                .isPresent()) sure -= 0.05;
        if (due.dated()) sure += 0.05;
        if (isUnclear(facts)) sure = Math.min(sure, UNCLEAR);
        return Math.max(0, Math.min(0.95, sure));
    }
}
