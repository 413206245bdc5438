package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.stream.Stream;

/** "Reacted with dismay", "voiced concern about the fee", "issued a threat to close the strait". */
final class NounReactions implements ReactionFrame {

    private final Tones tones;
    private final Vocabulary words;

    NounReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN) return Optional.empty();
        var tone = tones.noun(noun);
        if (tone.isEmpty() || new Predicate(tree, noun).isNegated()) return Optional.empty();
        var verb = tree.head(noun)
                .filter(head -> (noun.is("obj") && words.has("giving", head))
                        || isReaction(tree, noun, head)
                        || isUnder(tree, noun, head))
                .filter(head -> !VerbReactions.isUnreal(tree, head));
        var about = Stream.concat(
                        tree.dependents(noun, "nmod", "acl"),
                        verb.stream().flatMap(head -> tree.dependents(head, "obl")))
                .filter(each -> each.id() > noun.id())
                .findFirst();
        return verb.map(head -> new FoundReaction(
                tree,
                head,
                tone.get(),
                about,
                about,
                Extents.core(tree, head),
                By.AGENT,
                words.has("suffered", head) || words.has("coming-under", head)
                        ? FoundReaction.GUESS
                        : FoundReaction.SURE,
                "reaction by the noun " + noun.lemma()));
    }

    /** "Came under fire". */
    private boolean isUnder(Tree tree, Token noun, Token verb) {
        return noun.is("obl")
                && words.has("coming-under", verb)
                && Phrases.preposition(tree, noun).filter("under"::equals).isPresent();
    }

    /** "Reacted with dismay". */
    private boolean isReaction(Tree tree, Token noun, Token verb) {
        return noun.is("obl")
                && words.has("reacting", verb)
                && Phrases.preposition(tree, noun).filter("with"::equals).isPresent();
    }
}
