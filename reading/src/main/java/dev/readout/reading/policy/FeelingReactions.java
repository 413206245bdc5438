package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/** "Is worried about the strait", "are growing wary of the fee". */
final class FeelingReactions implements ReactionFrame {

    private static final Set<String> SPEAKING = Set.of("i", "we");

    private final Tones tones;
    private final Vocabulary words;

    FeelingReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token adjective) {
        boolean moved = adjective.upos() == Upos.VERB && adjective.xpos().equals("VBN");
        if (adjective.upos() != Upos.ADJ && !moved) return Optional.empty();
        var tone = tones.adjective(adjective);
        if (tone.isEmpty() || new Predicate(tree, adjective).isNegated()) return Optional.empty();
        var top = feeling(tree, adjective);
        if (top.isEmpty() || new Predicate(tree, top.get()).isNegated()) return Optional.empty();
        var about = tree.dependents(adjective, "obl", "ccomp", "xcomp", "advcl")
                .filter(each -> each.id() > adjective.id())
                .findFirst();
        if (isImportant(tree, adjective, about)) return Optional.empty();
        var found = new FoundReaction(
                tree,
                top.get(),
                tone.get(),
                about,
                about,
                Extents.core(tree, top.get()),
                moved ? By.SPEAKER : By.AGENT,
                FoundReaction.UNSURE,
                "reaction by a feeling");
        return Optional.of(tree.dependents(adjective, "nsubj")
                .filter(each -> moved && !SPEAKING.contains(Predicate.lower(each)))
                .findFirst()
                .map(found::by)
                .orElse(found));
    }

    /** "Is worried", "are growing worried": the word that says it of somebody. */
    private Optional<Token> feeling(Tree tree, Token adjective) {
        boolean is = tree.dependent(adjective, "cop", "aux:pass").isPresent()
                && tree.dependent(adjective, "nsubj").isPresent();
        if (is) return Optional.of(adjective);
        return tree.head(adjective)
                .filter(verb -> adjective.is("xcomp", "acomp", "advmod", "obj") && words.has("becoming", verb))
                .filter(verb -> tree.dependent(verb, "nsubj").isPresent());
    }

    /** "Is critical to the plan" is no criticism, "is critical of the plan" is. */
    private static boolean isImportant(Tree tree, Token adjective, Optional<Token> about) {
        return adjective.lemma().equals("critical")
                && about.flatMap(each -> Phrases.preposition(tree, each))
                        .filter("of"::equals)
                        .isEmpty();
    }
}
