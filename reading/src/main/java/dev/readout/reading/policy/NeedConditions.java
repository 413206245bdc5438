package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import dev.readout.model.Span;
import java.util.Optional;
import java.util.Set;

/**
 * What something needs: "the pact requires a vote", "the council must approve it", "their votes are crucial for the pact",
 * "the terms on which it could stay".
 */
final class NeedConditions implements ConditionFrame {

    private static final Set<String> PURPOSE = Set.of("for", "to");

    private final ConditionWords words;

    NeedConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token word) {
        if (words.has("terms", word) && word.upos() == Upos.NOUN) return terms(tree, word);
        if (words.has("needful", word) && word.upos() == Upos.ADJ) return crucial(tree, word);
        if (word.upos() != Upos.VERB || new Predicate(tree, word).isNegated()) return Optional.empty();
        if (words.has("requiring", word)) return required(tree, word);
        return words.has("approving", word) && words.isNeeded(tree, word) ? approval(tree, word) : Optional.empty();
    }

    /** "The pact requires a vote", said of a thing: what people require is a demand. */
    private static Optional<FoundCondition> required(Tree tree, Token verb) {
        var what = tree.dependents(verb, "obj")
                .filter(each -> each.id() > verb.id())
                .findFirst();
        var of = tree.dependents(verb, "nsubj", "csubj")
                .filter(each -> each.is("csubj") || each.upos() == Upos.NOUN)
                .findFirst();
        if (what.isEmpty() || of.isEmpty() || verb.is("acl")) return Optional.empty();
        var whole = of.get().is("csubj") ? tree.span(tree.subtree(of.get())) : Extents.nounPhrases(tree, of.get());
        var needed = Extents.nounPhrases(tree, what.get());
        return Optional.of(found(tree, verb, needed, whole, whole.cover(Extents.clause(tree, verb))));
    }

    private static Optional<FoundCondition> approval(Tree tree, Token verb) {
        boolean before = tree.dependents(verb, "advcl")
                .flatMap(clause -> tree.dependents(clause, "mark", "case"))
                .anyMatch(mark -> Predicate.lower(mark).equals("before"));
        var what = tree.dependents(verb, "obj", "nsubj:pass", "obl")
                .filter(each -> each.upos() != Upos.PROPN)
                .findFirst();
        if (before || what.isEmpty()) return Optional.empty();
        var clause = Extents.clause(tree, ConditionWords.needing(tree, verb));
        return Optional.of(found(tree, verb, clause, Extents.nounPhrases(tree, what.get()), clause));
    }

    /** "Is crucial for the pact to pass". */
    private static Optional<FoundCondition> crucial(Tree tree, Token adjective) {
        var subject = tree.dependents(adjective, "nsubj")
                .filter(each -> each.upos() != Upos.PRON)
                .findFirst();
        var purpose = tree.dependents(adjective, "obl", "advcl", "xcomp", "ccomp")
                .filter(each -> each.id() > adjective.id())
                .filter(each -> tree.dependents(each, "case", "mark", "aux")
                        .anyMatch(lead -> PURPOSE.contains(Predicate.lower(lead))))
                .findFirst();
        boolean said = tree.dependent(adjective, "cop").isPresent();
        if (subject.isEmpty() || purpose.isEmpty() || !said || new Predicate(tree, adjective).isNegated())
            return Optional.empty();
        var needed = Extents.nounPhrases(tree, subject.get());
        return Optional.of(found(
                tree,
                adjective,
                needed,
                Governors.words(tree, purpose.get()),
                needed.cover(Extents.clause(tree, adjective))));
    }

    /** "Review the terms on which they could stay". */
    private static Optional<FoundCondition> terms(Tree tree, Token noun) {
        var clause = tree.dependents(noun, "acl")
                .filter(each -> each.id() > noun.id())
                .filter(each -> tree.within(Extents.run(tree, noun.id() + 1, each.id())).stream()
                        .anyMatch(which -> Predicate.lower(which).equals("which")))
                .findFirst();
        var governor = tree.head(noun).filter(verb -> verb.upos() == Upos.VERB && noun.is("obj", "nsubj", "obl"));
        if (clause.isEmpty() || governor.isEmpty()) return Optional.empty();
        var whole = Extents.clause(tree, ConditionWords.needing(tree, governor.get()));
        return Optional.of(found(
                tree,
                governor.get(),
                Extents.nounPhrase(tree, noun),
                Extents.clause(tree, clause.get()),
                whole.cover(tree.span(tree.subtree(clause.get())))));
    }

    private static FoundCondition found(Tree tree, Token head, Span condition, Span consequence, Span evidence) {
        return new FoundCondition(
                tree,
                head,
                Condition.Type.PRECONDITION,
                Optional.of(condition),
                Optional.of(consequence),
                evidence,
                FoundCondition.UNSURE,
                "condition by what is needed");
    }
}
