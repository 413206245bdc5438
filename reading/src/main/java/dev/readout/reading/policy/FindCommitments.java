package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.reading.policy.CommitmentFrames.Frame;
import dev.readout.reading.policy.CommitmentFrames.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the commitments of a policy: who will do what, or will not, and by when. Not questions, what is only supposed, nor
 * what would be. Threads may share it.
 */
final class FindCommitments {

    private static final Set<String> FIRST = Set.of("we", "i", "our", "my", "us");
    private static final Set<Act> ASKED = Set.of(Act.QUESTION, Act.NON_ANSWER, Act.NON_STATEMENT);
    private static final double LEAST = 0.3;

    private final Vocabulary deeds;
    private final CommitmentFrames frames;
    private final CommitmentKinds kinds;
    private final Hedges hedges;

    FindCommitments(Knowledge knowledge) {
        this.deeds = new Vocabulary(knowledge, "policy/deeds");
        this.frames = new CommitmentFrames(knowledge, deeds);
        this.kinds = new CommitmentKinds(deeds);
        this.hedges = new Hedges(knowledge);
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
        if (isUnreal(match, statement)) return Optional.empty();
        var evidence = Extent.ofClause(view, top);
        var madeOn = statement
                .map(Statement::saidOn)
                .filter(on -> !on.isOpen())
                .orElseGet(() -> view.saidOnAt(top.word().span()));
        var due = Due.in(view, top.tree(), evidence, top.word(), madeOn, deeds);
        if (match.frame() == Frame.SCHEDULED && !due.dated()) return Optional.empty();
        evidence = upToDue(evidence, due, match);
        var holder = holder(view, match, statement);
        var facts = facts(view, match, statement, holder, due, evidence);
        double confidence = confidence(match, facts, statement, due);
        if (confidence < LEAST) return Optional.empty();
        return Optional.of(new Commitment(
                new FindingId("c" + number),
                kinds.of(facts),
                holder,
                facts.reported() ? statement.map(Statement::actors).orElse(List.of()) : List.of(),
                what(match, evidence),
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
                        List.of(evidence))));
    }

    /** What stands behind the words for when it is due says how, not what. */
    private static Span upToDue(Span evidence, Due due, Match match) {
        return due.words()
                .filter(words -> words.start() > match.deed().word().span().end() && words.end() < evidence.end())
                .map(words -> new Span(evidence.start(), words.end()))
                .orElse(evidence);
    }

    private static String why(Match match) {
        return "looks forward: " + match.why();
    }

    private boolean isUnreal(Match match, Optional<Statement> statement) {
        var top = match.top();
        if (statement.filter(each -> ASKED.contains(each.act())).isPresent()) return true;
        if (top.isSupposed() || top.isAsked() || isQuestion(top)) return true;
        if (isSpeech(match) || isEmpty(match)) return true;
        if (match.frame() == Frame.BARE && !isSomebodys(match)) return true;
        if (match.frame() == Frame.WOULD)
            return !isReported(match, statement)
                    || isThing(match)
                    || deeds.has("wish", match.top().word());
        return false;
    }

    /** "declined to comment", "intends to say": speaking is told of as a statement. */
    private boolean isSpeech(Match match) {
        boolean toldByMe = match.top()
                .subject()
                .filter(subject -> Predicate.lower(subject).equals("i"))
                .isPresent();
        return (match.deed().word().id() != match.top().word().id() || toldByMe)
                && deeds.has("speech", match.deed().word())
                && !(match.frame() == Frame.WILL && !toldByMe);
    }

    /** "the first thing we are going to do". */
    private static boolean isEmpty(Match match) {
        return match.deed().word().lemma().equals("do")
                && match.deed()
                        .tree()
                        .dependents(match.deed().word(), "obj")
                        .noneMatch(object -> object.id() > match.deed().word().id());
    }

    /** "the aim is to": no deed of anybody. */
    private boolean isSomebodys(Match match) {
        return match.top()
                .subject()
                .filter(subject -> subject.upos() == Upos.PROPN
                        || subject.upos() == Upos.PRON
                        || subject.xpos().equals("NNS")
                        || match.top().isPassive())
                .filter(subject -> !deeds.has("thing", subject))
                .isPresent();
    }

    static boolean isQuestion(Predicate top) {
        return Predicate.lower(top.tree().tokens().getLast()).equals("?")
                || (top.tree().size() > 1
                        && top.tree().token(top.tree().size() - 1).form().equals("?"));
    }

    /** "would" tells of the future only in the outlet's words for what was said in the past. */
    private static boolean isReported(Match match, Optional<Statement> statement) {
        boolean conditional = match.top()
                .tree()
                .dependents(match.top().word(), "advcl")
                .anyMatch(clause -> match.top()
                        .tree()
                        .dependents(clause, "mark")
                        .anyMatch(mark -> mark.lemma().equals("if")));
        return !conditional
                && !match.top().word().is("acl:relcl")
                && statement
                        .filter(each -> each.manner() != Statement.Manner.DIRECT && !each.hedged())
                        .isPresent();
    }

    private boolean isThing(Match match) {
        return match.top()
                        .subject()
                        .filter(subject -> deeds.has("thing", subject))
                        .isPresent()
                && match.top().tree().dependent(match.top().word(), "aux:pass").isEmpty();
    }

    private CommitmentKinds.Facts facts(
            ArticleView view,
            Match match,
            Optional<Statement> statement,
            List<ActorId> holder,
            Due due,
            Span evidence) {
        boolean first = isFirst(match);
        var speakers = statement.map(Statement::actors).orElse(List.of());
        boolean own = first || holder.isEmpty() || speakers.containsAll(holder) || !isPerson(view, holder);
        return new CommitmentKinds.Facts(
                match,
                statement,
                holder,
                first,
                own,
                isOnlooker(view, speakers),
                isForetold(view, statement),
                due.dated(),
                match.top().isNegated()
                        || (match.deed().word().id() != match.top().word().id()
                                && match.deed().isNegated()),
                match.hedged() || hedges.hold(match.top(), evidence));
    }

    private static boolean isFirst(Match match) {
        var subject = match.top().subject();
        return subject.filter(each -> FIRST.contains(Predicate.lower(each))).isPresent()
                || subject.flatMap(each -> match.top().tree().dependent(each, "nmod:poss"))
                        .filter(each -> FIRST.contains(Predicate.lower(each)))
                        .isPresent();
    }

    private static boolean isPerson(ArticleView view, List<ActorId> ids) {
        return ids.stream().anyMatch(id -> view.actor(id).kind() == Actor.Kind.PERSON);
    }

    /** "predicted that it would". */
    private boolean isForetold(ArticleView view, Optional<Statement> statement) {
        return statement
                .flatMap(Statement::cue)
                .map(view::words)
                .map(words -> words.toLowerCase(java.util.Locale.ROOT))
                .stream()
                .anyMatch(words -> deeds.words("foretell").stream().anyMatch(words::startsWith));
    }

    private boolean isOnlooker(ArticleView view, List<ActorId> speakers) {
        return speakers.stream()
                .map(view::actor)
                .flatMap(actor -> java.util.stream.Stream.concat(
                        actor.roles().stream(), java.util.stream.Stream.of(actor.name())))
                .flatMap(role -> java.util.Arrays.stream(
                        role.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")))
                .anyMatch(word -> deeds.words("onlooker").contains(word)
                        || (word.endsWith("s")
                                && deeds.words("onlooker").contains(word.substring(0, word.length() - 1))));
    }

    /** Who is to do it: the subject, the owner of a thing that is the subject, else whoever speaks. */
    private List<ActorId> holder(ArticleView view, Match match, Optional<Statement> statement) {
        var speakers = statement.map(Statement::actors).orElse(List.of());
        if (isFirst(match)) return speakers;
        var top = match.top();
        boolean passive = top.isPassive() && match.frame() != Frame.PASSIVE;
        if (match.frame() == Frame.NOUN) return owner(view, top).orElse(speakers);
        var subject = top.subject();
        if (subject.isEmpty()) return speakers;
        var meant = view.meantBy(phrase(top.tree(), subject.get()));
        if (!meant.isEmpty() && !passive) return meant;
        var owner = possessor(view, top.tree(), subject.get());
        if (owner.isPresent()) return owner.get();
        return passive || deeds.has("event", subject.get()) ? speakers : meant;
    }

    /** "its pledge to", "reaffirmed a commitment to". */
    private static Optional<List<ActorId>> owner(ArticleView view, Predicate noun) {
        return possessor(view, noun.tree(), noun.word())
                .or(() -> noun.tree()
                        .head(noun.word())
                        .filter(verb -> verb.upos() == Upos.VERB)
                        .flatMap(verb -> new Predicate(noun.tree(), verb).subject())
                        .map(subject -> view.meantBy(phrase(noun.tree(), subject)))
                        .filter(meant -> !meant.isEmpty()));
    }

    private static Optional<List<ActorId>> possessor(ArticleView view, Tree tree, Token noun) {
        return tree.dependents(noun, "nmod:poss", "nmod", "compound")
                .map(each -> view.meantBy(phrase(tree, each)))
                .filter(meant -> !meant.isEmpty())
                .findFirst();
    }

    static Span phrase(Tree tree, Token noun) {
        if (noun.upos() == Upos.PRON) return noun.span();
        var leftOut = new java.util.BitSet();
        tree.dependents(noun, "case", "acl", "punct", "parataxis", "cc", "advcl")
                .forEach(each -> leftOut.set(each.id()));
        return tree.span(tree.subtree(noun, leftOut));
    }

    /** The deed's clause. */
    private static Span what(Match match, Span evidence) {
        int start =
                Math.max(evidence.start(), Math.min(match.deed().word().span().start(), evidence.end() - 1));
        return new Span(start, evidence.end());
    }

    private double confidence(Match match, CommitmentKinds.Facts facts, Optional<Statement> statement, Due due) {
        double sure = match.confidence();
        var deed = match.deed().word();
        boolean state = deeds.has("stative", deed) || match.deed().isBehindBe();
        boolean once = match.lasting() && match.top().tense() == Tense.PAST;
        if (once
                && statement
                        .filter(each -> each.manner() != Statement.Manner.DIRECT)
                        .isEmpty()) sure -= 0.3;
        if (match.top().word().is("acl:relcl")) sure -= 0.12;
        if (facts.holder().isEmpty()) sure -= due.dated() ? 0.03 : 0.12;
        if (state && !due.dated()) sure -= 0.15;
        if (match.top().subject().filter(subject -> deeds.has("thing", subject)).isPresent() && !due.dated())
            sure -= 0.12;
        if (statement
                .filter(each -> each.grounds().confidence() < Grounds.CERTAIN)
                .isPresent()) sure -= 0.05;
        if (due.dated()) sure += 0.05;
        return Math.max(0, Math.min(0.95, sure));
    }
}
