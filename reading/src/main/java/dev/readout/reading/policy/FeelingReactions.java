package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** "Is worried about the strait." */
final class FeelingReactions implements ReactionFrame {

    private final Tones tones;

    FeelingReactions(Tones tones) {
        this.tones = tones;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token adjective) {
        if (adjective.upos() != Upos.ADJ) return Optional.empty();
        var tone = tones.adjective(adjective);
        boolean predicate = tree.dependent(adjective, "cop", "aux:pass").isPresent()
                && tree.dependent(adjective, "nsubj").isPresent();
        if (tone.isEmpty() || !predicate || new Predicate(tree, adjective).isNegated()) return Optional.empty();
        var about = tree.dependents(adjective, "obl", "ccomp", "xcomp", "advcl")
                .filter(each -> each.id() > adjective.id())
                .findFirst();
        if (isImportant(tree, adjective, about)) return Optional.empty();
        return Optional.of(new FoundReaction(
                tree,
                adjective,
                tone.get(),
                about,
                about,
                Extents.core(tree, adjective),
                By.AGENT,
                FoundReaction.UNSURE,
                "reaction by a feeling"));
    }

    /** "Is critical to the plan" is no criticism, "is critical of the plan" is. */
    private static boolean isImportant(Tree tree, Token adjective, Optional<Token> about) {
        return adjective.lemma().equals("critical")
                && about.flatMap(each -> Phrases.preposition(tree, each))
                        .filter("of"::equals)
                        .isEmpty();
    }
}
