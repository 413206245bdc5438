package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/** How somebody takes what is told as its cause: "the decision angered allies", "is making investors nervous". */
final class StirredReactions implements ReactionFrame {

    private static final Set<String> MAKING = Set.of("make", "leave", "keep", "get");

    private final Tones tones;

    StirredReactions(Tones tones) {
        this.tones = tones;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || VerbReactions.isUnreal(tree, verb)) return Optional.empty();
        var predicate = new Predicate(tree, verb);
        var stirred = predicate.theme().filter(each -> each.upos() != Upos.PRON);
        return tones.stirring(verb)
                .or(() -> made(tree, verb))
                .filter(tone -> stirred.isPresent() && !predicate.isMarkedTo())
                .map(tone -> new FoundReaction(
                                tree,
                                verb,
                                tone,
                                Optional.empty(),
                                predicate.agent(),
                                Extents.core(tree, verb),
                                By.AGENT,
                                FoundReaction.LIKELY,
                                "reaction by what stirs it")
                        .by(stirred.orElseThrow()));
    }

    /** "Makes investors nervous". */
    private Optional<Tone> made(Tree tree, Token verb) {
        if (!MAKING.contains(Spelling.lemma(verb))) return Optional.empty();
        return tree.dependents(verb, "xcomp", "amod", "acl")
                .filter(each -> each.upos() == Upos.ADJ || each.xpos().equals("VBN"))
                .flatMap(each -> tones.adjective(each).stream())
                .findFirst();
    }
}
