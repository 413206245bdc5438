package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/** A reaction by its name, with whose it is behind it: "faced pressure from the guild", "was met with criticism by pilots". */
final class SourcedReactions implements ReactionFrame {

    private static final Set<String> SOURCES = Set.of("from", "by", "among");
    private static final int STEPS = 3;

    private final Tones tones;
    private final Vocabulary words;

    SourcedReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN || new Predicate(tree, noun).isNegated()) return Optional.empty();
        var tone = tones.noun(noun).or(() -> tones.pressing(noun));
        var governor = governor(tree, noun);
        var source = source(tree, noun, governor);
        if (tone.isEmpty() || source.isEmpty()) return Optional.empty();
        if (governor.filter(verb -> VerbReactions.isUnreal(tree, verb)).isPresent()) return Optional.empty();
        var drawn =
                governor.filter(verb -> words.has("suffered", verb) || words.has("coming-under", verb) || isMet(verb));
        var about = tree.dependents(noun, "nmod", "acl")
                .filter(each -> each.id() > noun.id() && !each.equals(source.get()))
                .findFirst();
        var phrase = Extents.nounPhrase(tree, noun)
                .cover(Extents.nounPhrases(tree, source.get()))
                .cover(about.map(each -> Governors.words(tree, each)).orElse(noun.span()));
        return Optional.of(new FoundReaction(
                        tree,
                        drawn.orElse(noun),
                        tone.get(),
                        drawn.flatMap(verb -> new Predicate(tree, verb).subject()),
                        about,
                        drawn.map(verb -> Extents.core(tree, verb).cover(phrase))
                                .orElse(phrase),
                        By.AGENT,
                        drawn.isPresent() ? FoundReaction.LIKELY : FoundReaction.UNSURE,
                        "reaction by the noun " + noun.lemma() + " and whose it is")
                .by(source.get()));
    }

    /** "Was met with criticism". */
    private static boolean isMet(Token verb) {
        return verb.lemma().equals("meet") || verb.lemma().equals("greet");
    }

    /** The verb above a noun, through measures of it ("three days of pressure"). */
    private static Optional<Token> governor(Tree tree, Token noun) {
        var at = Optional.of(noun);
        for (int steps = 0; at.isPresent() && steps < STEPS; steps++) {
            var head = tree.head(at.get());
            if (head.filter(verb -> verb.upos() == Upos.VERB).isPresent()) return head;
            at = head;
        }
        return Optional.empty();
    }

    private Optional<Token> source(Tree tree, Token noun, Optional<Token> governor) {
        return tree.dependents(noun, "nmod", "obl")
                .filter(each -> isFrom(tree, each) || isOwner(tree, each, governor))
                .findFirst()
                .or(() -> governor.flatMap(verb -> tree.dependents(verb, "obl")
                        .filter(each -> each.id() > noun.id() && isFrom(tree, each))
                        .findFirst()));
    }

    /** "Won the backing of the guild". */
    private boolean isOwner(Tree tree, Token phrase, Optional<Token> governor) {
        return governor.filter(verb -> words.has("suffered", verb)).isPresent()
                && Phrases.preposition(tree, phrase).filter("of"::equals).isPresent();
    }

    private static boolean isFrom(Tree tree, Token phrase) {
        return Phrases.preposition(tree, phrase).filter(SOURCES::contains).isPresent();
    }
}
