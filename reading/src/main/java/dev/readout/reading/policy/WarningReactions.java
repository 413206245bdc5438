package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Condition;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** Whoever says that a deed would lead to harm warns of it: "any attack will lead to a harsh answer". */
final class WarningReactions implements ReactionFrame {

    private final VerbConditions conditions;

    WarningReactions(Knowledge knowledge) {
        this.conditions = new VerbConditions(new ConditionWords(knowledge));
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token token) {
        return conditions
                .at(tree, token)
                .filter(found -> found.type() == Condition.Type.WARNING)
                .map(found -> new FoundReaction(
                        tree,
                        token,
                        Tone.WARNING,
                        Optional.empty(),
                        tree.dependents(token, "nsubj").findFirst(),
                        found.evidence(),
                        By.SPEAKER,
                        Math.min(found.sure(), FoundReaction.UNSURE),
                        "warning of what a deed leads to"));
    }
}
