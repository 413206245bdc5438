package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import java.util.Optional;
import java.util.Set;

/** A condition by its name: "with the precondition of inspections". */
final class NounConditions implements ConditionFrame {

    private static final Set<String> LEADING = Set.of("on", "with", "under");

    private final ConditionWords words;

    NounConditions(ConditionWords words) {
        this.words = words;
    }

    @Override
    public Optional<FoundCondition> at(Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN
                || words.entry("noun", Spelling.lemma(noun)).isEmpty()) return Optional.empty();
        var content = tree.dependents(noun, "nmod", "acl", "ccomp")
                .filter(each -> each.id() > noun.id() && !each.is("acl:relcl"))
                .findFirst();
        var governor = Governors.above(tree, noun, noun);
        if (isOfThings(tree, noun)) return Optional.empty();
        if (content.isEmpty() || governor.isEmpty() || words.has("of-talking", content.get())) return Optional.empty();
        var condition = Governors.words(tree, content.get());
        var whole = Extents.clause(tree, governor.get());
        return Optional.of(new FoundCondition(
                tree,
                governor.get(),
                isGiven(tree, content.get(), governor.get()) ? Condition.Type.EXCHANGE : Condition.Type.PRECONDITION,
                Optional.of(condition),
                Optional.of(Governors.before(whole, noun.span())),
                whole.cover(condition),
                isTold(tree, noun) ? FoundCondition.SURE : FoundCondition.UNSURE,
                "condition by the noun " + Spelling.lemma(noun)));
    }

    /** "Working conditions", "weather conditions". */
    private static boolean isOfThings(Tree tree, Token noun) {
        return noun.xpos().equals("NNS")
                && tree.before(noun)
                        .filter(before -> before.head() == noun.id()
                                && (before.is("compound") || before.xpos().equals("VBG")))
                        .isPresent();
    }

    /** "Demanded a waiver on condition of opening the port": who demands gives something for it. */
    private boolean isGiven(Tree tree, Token content, Token governor) {
        return content.xpos().equals("VBG")
                && tree.dependent(content, "nsubj").isEmpty()
                && words.has("demanding", governor);
    }

    private static boolean isTold(Tree tree, Token noun) {
        return Phrases.preposition(tree, noun).filter(LEADING::contains).isPresent()
                || !Spelling.lemma(noun).equals("condition");
    }
}
