package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import java.util.Optional;

/** Verbs of condition: "a waiver depends on inspections", "any attack will lead to a harsh answer", "demanded that it leave". */
final class VerbConditions implements ConditionFrame {

    private final ConditionWords words;

    VerbConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token verb) {
        boolean behindBe = tree.dependent(verb, "cop").isPresent();
        if (verb.upos() != Upos.VERB && verb.upos() != Upos.ADJ && !behindBe) return Optional.empty();
        for (var key : new Predicate(tree, verb).keys()) {
            if (words.entry("verb", key).isPresent()) return depends(tree, verb, key);
            if (words.entry("leads", key).isPresent()) return leads(tree, verb, key);
            if (words.entry("demand", key).isPresent()) return demand(tree, verb);
        }
        return Optional.empty();
    }

    private static Optional<FoundCondition> depends(Tree tree, Token verb, String key) {
        var on = tree.dependents(verb, "obl", "nmod", "xcomp", "advcl")
                .filter(each -> each.id() > verb.id()
                        && Phrases.preposition(tree, each).filter(key::endsWith).isPresent())
                .findFirst();
        var subject = tree.dependents(verb, "nsubj")
                .filter(each -> each.upos() != Upos.PRON)
                .findFirst();
        if (on.isEmpty() || subject.isEmpty()) return Optional.empty();
        var condition = Governors.words(tree, on.get());
        return Optional.of(new FoundCondition(
                tree,
                verb,
                Condition.Type.PRECONDITION,
                Optional.of(condition),
                Optional.of(Extents.nounPhrases(tree, subject.get())),
                Extents.clause(tree, verb).cover(condition),
                FoundCondition.UNSURE,
                "condition by “" + key + "”"));
    }

    /** "Any attack will lead to a harsh answer": a warning where the cause is supposed or the effect lies ahead. */
    private Optional<FoundCondition> leads(Tree tree, Token verb, String key) {
        var subject = tree.dependents(verb, "nsubj")
                .filter(each -> !each.xpos().startsWith("W") && each.upos() != Upos.PRON)
                .findFirst();
        var effect = tree.dependents(verb, "obl", "obj")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        if (subject.isEmpty() || effect.isEmpty()) return Optional.empty();
        boolean any = tree.dependents(subject.get(), "det").anyMatch(det -> words.has("any", det));
        boolean dark = words.isModal(tree, verb) && isDark(tree, effect.get());
        if (!any && !dark) return Optional.empty();
        return Optional.of(new FoundCondition(
                tree,
                verb,
                Condition.Type.WARNING,
                Optional.of(Extents.nounPhrases(tree, subject.get())),
                Optional.of(Extents.nounPhrases(tree, effect.get())),
                Extents.clause(tree, verb),
                any ? FoundCondition.SURE : FoundCondition.UNSURE,
                "condition by “" + key + "”"));
    }

    private boolean isDark(Tree tree, Token effect) {
        return words.has("bad", effect)
                || tree.dependents(effect, "amod", "nmod", "conj").anyMatch(each -> words.has("bad", each));
    }

    private static boolean isClause(Tree tree, Token token) {
        return token.upos() == Upos.VERB
                || tree.dependent(token, "nsubj", "obj", "cop").isPresent();
    }

    /** "Ostrana demanded that Maravel withdraw its boats." */
    private Optional<FoundCondition> demand(Tree tree, Token verb) {
        var clause = tree.dependents(verb, "ccomp", "xcomp")
                .filter(each -> each.id() > verb.id() && isClause(tree, each))
                .findFirst()
                .or(() -> tree.dependents(verb, "obj")
                        .filter(each -> each.id() > verb.id() && words.has("demanded", each))
                        .findFirst());
        boolean claimed = Spelling.lemma(verb).equals("insist")
                && clause.filter(each -> !each.xpos().equals("VB")).isPresent();
        if (clause.isEmpty() || claimed) return Optional.empty();
        return Optional.of(new FoundCondition(
                tree,
                verb,
                Condition.Type.DEMAND,
                Optional.empty(),
                Optional.of(Governors.words(tree, clause.get())),
                Extents.clause(tree, verb),
                FoundCondition.UNSURE,
                "condition by a demand"));
    }
}
