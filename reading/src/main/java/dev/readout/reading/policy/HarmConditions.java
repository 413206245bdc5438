package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import dev.readout.model.Span;
import java.util.Optional;
import java.util.Set;

/**
 * What a deed, were it done, would bring about: "a withdrawal would hurt the pilots", "anything less than a waiver will
 * fail", "closing the port would make it hard to trade".
 */
final class HarmConditions implements ConditionFrame {

    private static final Set<String> WOULD = Set.of("would", "will", "could", "might", "'d", "’d", "'ll", "’ll");
    private static final Set<String> SHORT = Set.of("less", "short", "else", "other", "more");

    private final ConditionWords words;

    HarmConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token main) {
        boolean would = tree.dependents(main, "aux").anyMatch(aux -> WOULD.contains(Predicate.lower(aux)));
        if (Unreal.isQuestion(new Predicate(tree, main))) return Optional.empty();
        if (!would || new Predicate(tree, main).isNegated() || hasCondition(tree, main)) return Optional.empty();
        var cause = tree.dependents(main, "nsubj", "csubj")
                .filter(each -> each.id() < main.id())
                .findFirst();
        if (cause.isEmpty() || !holds(tree, cause.get(), main)) return Optional.empty();
        var condition = words(tree, cause.get());
        var clause = Extents.clause(tree, main);
        return Optional.of(new FoundCondition(
                tree,
                main,
                Condition.Type.WARNING,
                Optional.of(condition),
                Optional.of(Extents.verbPhrase(tree, main)),
                condition.cover(clause),
                FoundCondition.UNSURE,
                "condition by what a deed would do"));
    }

    private boolean holds(Tree tree, Token cause, Token main) {
        if (isAnythingLess(tree, cause)) return true;
        boolean deed = cause.is("csubj") || words.has("deeds", cause) || isThis(cause);
        return deed && words.isDark(tree, main);
    }

    /** "Anything short of a treaty". */
    private static boolean isAnythingLess(Tree tree, Token cause) {
        return Predicate.lower(cause).equals("anything")
                && tree.after(cause)
                        .filter(next -> SHORT.contains(Predicate.lower(next)))
                        .isPresent();
    }

    private static boolean isThis(Token cause) {
        return cause.upos() == Upos.PRON && Set.of("this", "that").contains(Predicate.lower(cause));
    }

    /** Another frame's business: a clause of condition hangs on it. */
    private static boolean hasCondition(Tree tree, Token main) {
        return tree.dependents(main, "advcl")
                .flatMap(clause -> tree.dependents(clause, "mark", "advmod"))
                .anyMatch(mark -> Set.of("if", "unless", "until", "once", "before", "after")
                        .contains(Predicate.lower(mark)));
    }

    private static Span words(Tree tree, Token cause) {
        return cause.is("csubj") ? tree.span(tree.subtree(cause)) : Extents.nounPhrases(tree, cause);
    }
}
