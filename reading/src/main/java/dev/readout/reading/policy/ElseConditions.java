package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import java.util.Optional;

/** "Sign the pact or face a toll": the choice that leaves one way out. */
final class ElseConditions implements ConditionFrame {

    private final ConditionWords words;

    ElseConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token or) {
        if (!Predicate.lower(or).equals("or") || or.id() == tree.size()) return Optional.empty();
        var loss = tree.tokens().subList(or.id(), Math.min(tree.size(), or.id() + 2)).stream()
                .filter(next -> words.has("else", next) && next.upos() == Upos.VERB)
                .findFirst();
        var deed = loss.filter(verb -> verb.is("conj")).flatMap(tree::head).filter(verb -> verb.id() < or.id());
        if (deed.isEmpty() || deed.get().upos() != Upos.VERB) return Optional.empty();
        var top = tree.head(deed.get())
                .filter(head -> deed.get().is("xcomp", "ccomp") && head.upos() == Upos.VERB)
                .orElse(deed.get());
        var condition = Extents.clause(tree, deed.get());
        var consequence = Extents.clause(tree, loss.get());
        return Optional.of(new FoundCondition(
                tree,
                top,
                Condition.Type.WARNING,
                Optional.of(condition),
                Optional.of(consequence),
                Extents.clause(tree, top).cover(condition).cover(consequence),
                FoundCondition.UNSURE,
                "condition by “or”"));
    }
}
