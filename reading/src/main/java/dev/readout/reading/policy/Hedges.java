package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Recognizes where a clause is held back ("maybe", "seems to be"), by the words for holding back. Threads may share it. */
final class Hedges {

    private final Set<String> words = new LinkedHashSet<>();

    Hedges(Knowledge knowledge) {
        for (var entry : knowledge.entries("statement/hedges")) words.addAll(entry.list("words"));
    }

    /** Whether one of the words stands in the clause or is the verb that a predicate completes ("I think we will"). */
    boolean hold(Predicate predicate, Span clause) {
        return isIn(predicate.tree().within(clause))
                || predicate
                        .tree()
                        .head(predicate.word())
                        .filter(head -> predicate.word().is("ccomp", "xcomp") && has(head))
                        .isPresent();
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
