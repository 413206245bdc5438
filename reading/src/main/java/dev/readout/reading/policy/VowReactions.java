package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** "Vowed to carry on." */
final class VowReactions implements ReactionFrame {

    private final Vocabulary words;

    VowReactions(Vocabulary words) {
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (!words.has("vowing", verb)) return Optional.empty();
        return tree.dependents(verb, "xcomp")
                .filter(each -> words.has("going-on", each))
                .findFirst()
                .map(deed -> new FoundReaction(
                        tree,
                        verb,
                        Tone.DEFIANCE,
                        Optional.empty(),
                        tree.dependent(deed, "obj", "obl", "xcomp"),
                        Extents.clause(tree, verb),
                        By.AGENT,
                        FoundReaction.UNSURE,
                        "reaction by a vow to go on"));
    }
}
