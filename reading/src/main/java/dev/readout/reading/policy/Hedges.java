package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognizes where a clause is held back ("maybe", "seems to be"), by the words for holding back. Threads may share it. */
final class Hedges {

    private static final int DEEP = 10;

    private final Set<String> words = new LinkedHashSet<>();

    Hedges(Knowledge knowledge) {
        for (var entry : knowledge.entries("statement/hedges")) words.addAll(entry.list("words"));
    }

    /** Whether one of the words stands in the clause or is the verb that a predicate completes ("I think we will"). */
    boolean hold(Predicate predicate, Span clause) {
        return isIn(ownWords(predicate, clause))
                || predicate
                        .tree()
                        .head(predicate.word())
                        .filter(head -> predicate.word().is("ccomp", "xcomp") && has(head))
                        .isPresent();
    }

    /** The words of the clause itself: what is thought or possible in a clause inside it holds nothing back. */
    private static List<Token> ownWords(Predicate predicate, Span clause) {
        var tree = predicate.tree();
        return tree.within(clause).stream()
                .filter(token -> token.id() <= predicate.word().id() || !isInside(tree, token, predicate.word()))
                .toList();
    }

    private static boolean isInside(Tree tree, Token token, Token top) {
        var at = Optional.of(token);
        for (int steps = 0; at.isPresent() && steps < DEEP && !at.get().equals(top); steps++) {
            if (at.get().is("acl:relcl", "acl", "ccomp", "advcl", "csubj")) return true;
            at = tree.head(at.get());
        }
        return false;
    }

    private boolean isIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (has(tokens.get(i))) return true;
            boolean pair = i + 1 < tokens.size()
                    && words.contains(Predicate.lower(tokens.get(i)) + " " + Predicate.lower(tokens.get(i + 1)));
            if (pair) return true;
        }
        return false;
    }

    private boolean has(Token token) {
        return words.contains(token.lemma()) || words.contains(Predicate.lower(token));
    }
}
