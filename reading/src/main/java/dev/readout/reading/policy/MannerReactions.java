package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** "Reacted angrily to the decision". */
final class MannerReactions implements ReactionFrame {

    private final Tones tones;
    private final Vocabulary words;

    MannerReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || !words.has("reacting", verb)) return Optional.empty();
        if (VerbReactions.isUnreal(tree, verb)) return Optional.empty();
        var about = tree.dependents(verb, "obl", "obj").findFirst();
        return tree.dependents(verb, "advmod")
                .flatMap(how -> tones.how(how).stream())
                .findFirst()
                .map(tone -> new FoundReaction(
                        tree,
                        verb,
                        tone,
                        about,
                        about,
                        Extents.core(tree, verb),
                        By.AGENT,
                        FoundReaction.SURE,
                        "reaction by its manner"));
    }
}
