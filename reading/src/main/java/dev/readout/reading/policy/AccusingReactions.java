package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** "Accused the minister of delay." */
final class AccusingReactions implements ReactionFrame {

    private final Tones tones;
    private final Vocabulary words;

    AccusingReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB) return Optional.empty();
        var tone = tones.accusing(verb);
        if (tone.isEmpty() || VerbReactions.isUnreal(tree, verb)) return Optional.empty();
        var whom = tree.dependents(verb, "obj", "nsubj:pass").findFirst();
        var what = charge(tree, verb, "obl", "advcl", "xcomp")
                .or(() -> whom.flatMap(each -> charge(tree, each, "nmod", "acl")));
        if (whom.isEmpty() || what.isEmpty()) return Optional.empty();
        return Optional.of(new FoundReaction(
                tree,
                verb,
                tone.get(),
                whom,
                what,
                Extents.clause(tree, verb),
                By.AGENT,
                FoundReaction.SURE,
                "reaction by the accusation " + verb.lemma()));
    }

    private Optional<Token> charge(Tree tree, Token head, String... relations) {
        return tree.dependents(head, relations)
                .filter(each -> Phrases.preposition(tree, each)
                        .filter(words.words("charging")::contains)
                        .isPresent())
                .findFirst();
    }
}
