package dev.readout.reading.event;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that may tell what a source does to a target, the likeliest first. Lives within one call. */
final class Candidates {

    private final EventSentence sentence;
    private final Tree tree;
    private final BitSet source;
    private final BitSet target;
    private final List<Token> above;
    private final List<Token> aboveTarget;
    private final Map<Token, Route> found = new LinkedHashMap<>();

    private Candidates(EventSentence sentence, BitSet source, BitSet target) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.source = source;
        this.target = target;
        this.above = above(tree, source);
        this.aboveTarget = above(tree, target);
    }

    /** The likeliest words with how each lies to the sides: those of the source's clauses and nouns, and all others. */
    static Map<Token, Route> of(EventSentence sentence, BitSet source, BitSet target) {
        var candidates = new Candidates(sentence, source, target);
        candidates.clauses();
        candidates.nouns();
        candidates.elsewhere();
        return candidates.found;
    }

    /** The words from the top of a side, itself first, up to the root. */
    static List<Token> above(Tree tree, BitSet side) {
        var path = new ArrayList<Token>();
        var at = top(tree, side);
        while (at.isPresent() && path.size() <= tree.size()) {
            path.add(at.get());
            at = tree.head(at.get());
        }
        return path;
    }

    /** The first word of a side that hangs on none of its words. */
    static Optional<Token> top(Tree tree, BitSet side) {
        return side.stream()
                .mapToObj(tree::token)
                .filter(token -> !side.get(token.head()))
                .findFirst();
    }

    private void clauses() {
        for (var each : above) {
            if (source.get(each.id()) || !sentence.isClause(each)) continue;
            if (aboveTarget.contains(each)) onTheWayToTarget(each);
            else {
                add(each, Route.CLAUSE);
                tree.dependents(each, "conj").filter(sentence::isClause).forEach(next -> add(next, Route.CLAUSE));
            }
        }
        describing().forEach(each -> add(each, Route.CLAUSE));
    }

    /** A clause that holds both sides; before it one that is joined to it and holds the target, then those below. */
    private void onTheWayToTarget(Token clause) {
        var below = aboveTarget.subList(0, aboveTarget.indexOf(clause)).reversed();
        below.stream()
                .limit(1)
                .filter(each -> each.is("conj") && sentence.isClause(each))
                .forEach(each -> add(each, Route.CLAUSE));
        add(clause, Route.CLAUSE);
        below.stream()
                .filter(each -> sentence.isClause(each) && !target.get(each.id()))
                .forEach(each -> add(each, Route.ELSEWHERE));
    }

    /** "the premier, called for ...": clauses that describe the source and hold the target. */
    private Stream<Token> describing() {
        return source.stream()
                .mapToObj(tree::token)
                .flatMap(each -> tree.dependents(each, "acl"))
                .filter(each -> !source.get(each.id()) && sentence.isClause(each) && aboveTarget.contains(each));
    }

    private void nouns() {
        above.stream()
                .filter(each -> !source.get(each.id()) && !sentence.isClause(each) && isNoun(each))
                .forEach(each -> add(each, Route.NOUN));
        source.stream().mapToObj(tree::token).filter(Candidates::isNoun).forEach(each -> add(each, Route.ELSEWHERE));
    }

    private void elsewhere() {
        aboveTarget.stream().filter(each -> !target.get(each.id())).forEach(each -> add(each, Route.ELSEWHERE));
        tree.tokens().stream().filter(sentence::isClause).forEach(each -> add(each, Route.ELSEWHERE));
        tree.tokens().stream().filter(Candidates::isNoun).forEach(each -> add(each, Route.ELSEWHERE));
    }

    private void add(Token token, Route route) {
        found.putIfAbsent(token, route);
    }

    private static boolean isNoun(Token token) {
        return Head.of(token).filter(kind -> kind == Head.NOUN).isPresent();
    }
}
