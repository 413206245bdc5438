package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** "Called the offer a trick", "described it as a mistake". */
final class LabelReactions implements ReactionFrame {

    private static final int REACH = 25;

    private final Tones tones;
    private final Vocabulary words;

    LabelReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB) return Optional.empty();
        var what = tree.dependents(verb, "obj").findFirst().filter(object -> object.id() > verb.id());
        return tone(tree, verb)
                .map(tone -> found(tree, verb, tone, what, FoundReaction.SURE))
                .or(() -> isCalledNames(view, tree, verb, what)
                        ? Optional.of(found(tree, verb, Tone.CRITICISM, what, FoundReaction.GUESS))
                        : Optional.empty());
    }

    private static FoundReaction found(Tree tree, Token verb, Tone tone, Optional<Token> what, double sure) {
        return new FoundReaction(
                tree,
                verb,
                tone,
                what,
                what,
                Extents.clause(tree, verb),
                By.AGENT,
                sure,
                "reaction by what it is called");
    }

    /** "Called him “a little emperor”": what is put in quotation marks of somebody is seldom kind. */
    private boolean isCalledNames(ArticleView view, Tree tree, Token verb, Optional<Token> what) {
        if (!tones.isLabelling(verb) || new Predicate(tree, verb).isNegated()) return false;
        boolean somebody = what.filter(
                        each -> !view.meantBy(Extents.nounPhrases(tree, each)).isEmpty())
                .isPresent();
        return somebody
                && tree.dependents(verb, "xcomp", "obl", "obj", "ccomp")
                        .filter(each -> !Optional.of(each).equals(what))
                        .anyMatch(each -> tree.within(Extents.nounPhrases(tree, each)).stream()
                                .anyMatch(Extents::isQuote));
    }

    /** The tone of what a verb says that something is. */
    Optional<Tone> tone(Tree tree, Token verb) {
        if (!tones.isLabelling(verb) || new Predicate(tree, verb).isNegated()) return Optional.empty();
        var said = Extents.verbPhrase(tree, verb);
        boolean called = words.has("calling", verb);
        for (int id = verb.id() + 1; id <= Math.min(tree.size(), verb.id() + REACH); id++) {
            var word = tree.token(id);
            if (!said.contains(word.span())) break;
            if (word.upos() == Upos.VERB || isTheThing(tree, verb, word)) continue;
            if (!called && !isAs(tree, word)) continue;
            var tone = tones.label(word);
            if (tone.isPresent()) return tone;
        }
        return Optional.empty();
    }

    /** "Called the mistake a lesson": the object is called something else. */
    private static boolean isTheThing(Tree tree, Token verb, Token word) {
        return word.head() == verb.id()
                && word.is("obj")
                && tree.dependents(verb, "xcomp", "obl").findAny().isPresent();
    }

    private static boolean isAs(Tree tree, Token word) {
        return tree.dependents(word, "case").anyMatch(as -> as.lemma().equals("as"))
                || tree.head(word)
                        .filter(head -> word.is("amod"))
                        .flatMap(head -> tree.dependent(head, "case"))
                        .filter(as -> as.lemma().equals("as"))
                        .isPresent();
    }
}
