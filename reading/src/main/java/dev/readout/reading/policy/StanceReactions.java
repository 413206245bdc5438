package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/** What somebody is to a policy: "has long been a critic of the pact", "Hale, a supporter of the pact". */
final class StanceReactions implements ReactionFrame {

    private static final Set<String> ONE = Set.of("one", "some", "two", "among", "many");

    private final Tones tones;

    StanceReactions(Tones tones) {
        this.tones = tones;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN || new Predicate(tree, noun).isNegated()) return Optional.empty();
        var tone = tones.stance(noun);
        var about = tree.dependents(noun, "nmod")
                .filter(each -> each.id() > noun.id()
                        && Phrases.preposition(tree, each).filter("of"::equals).isPresent())
                .findFirst();
        if (tone.isEmpty() || about.isEmpty()) return Optional.empty();
        var who = tree.dependents(noun, "nsubj")
                .findFirst()
                .or(() -> tree.head(noun).filter(head -> noun.is("appos") && head.upos() == Upos.PROPN))
                .or(() -> isOneOf(tree, noun));
        return who.map(holder -> new FoundReaction(
                        tree,
                        noun,
                        tone.get(),
                        about,
                        about,
                        Extents.nounPhrase(tree, holder)
                                .cover(Extents.nounPhrase(tree, noun))
                                .cover(Extents.nounPhrases(tree, about.get())),
                        By.AGENT,
                        FoundReaction.LIKELY,
                        "reaction by what somebody is to it: " + noun.lemma())
                .by(holder));
    }

    /** "Is one of the fiercest critics". */
    private static Optional<Token> isOneOf(Tree tree, Token noun) {
        return tree.head(noun)
                .filter(head -> noun.is("nmod") && ONE.contains(Spelling.lemma(head)))
                .or(() -> Optional.of(noun)
                        .filter(each -> tree.dependent(each, "case").isPresent()))
                .flatMap(head -> tree.dependents(head, "nsubj").findFirst());
    }
}
