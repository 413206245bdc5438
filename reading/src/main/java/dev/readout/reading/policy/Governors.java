package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.Optional;

/** The clause on which a phrase of condition hangs. Stateless. */
final class Governors {

    private static final int DEPTH = 8;

    private Governors() {}

    /** The verb, or the predicate behind "to be", above a phrase. */
    static Optional<Token> above(Tree tree, Token phrase, Token from) {
        var at = tree.head(phrase);
        for (int steps = 0; at.isPresent() && steps < DEPTH; steps++) {
            var token = at.get();
            boolean verbal =
                    token.upos() == Upos.VERB || tree.dependent(token, "cop").isPresent();
            boolean own = !token.is("acl", "xcomp", "advcl")
                    || tree.dependents(token, "nsubj")
                            .anyMatch(each -> !each.xpos().startsWith("W"));
            if (verbal && own && (token.id() < from.id() || token.is("root", "ccomp"))) return at;
            at = tree.head(token);
        }
        return Optional.empty();
    }

    /** What a phrase says: a clause, or a noun with what is joined to it. */
    static Span words(Tree tree, Token head) {
        return head.upos() == Upos.VERB ? Extents.clause(tree, head) : Extents.nounPhrases(tree, head);
    }

    /** What stands in a span before a word. */
    static Span before(Span span, Span cut) {
        return cut.start() > span.start() + 1 && cut.start() < span.end()
                ? new Span(span.start(), cut.start() - 1)
                : span;
    }
}
