package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** "Ostrana should show patience", where the outlet itself says so. */
final class AdviceReactions implements ReactionFrame {

    private final Vocabulary words;

    AdviceReactions(Vocabulary words) {
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB
                || !isAdvised(tree, verb)
                || view.statementAt(verb.span()).isPresent()) return Optional.empty();
        var warned = warning(tree, verb);
        return tree.dependents(verb, "nsubj")
                .findFirst()
                .filter(subject -> subject.upos() != Upos.PRON
                        && !view.meantBy(Extents.nounPhrases(tree, subject)).isEmpty())
                .map(subject -> new FoundReaction(
                        tree,
                        verb,
                        warned.isPresent() ? Tone.WARNING : Tone.EXHORTATION,
                        Optional.of(subject),
                        warned,
                        Extents.core(tree, verb),
                        By.OUTLET,
                        FoundReaction.UNSURE,
                        "advice in the outlet's own voice"));
    }

    private boolean isAdvised(Tree tree, Token verb) {
        return tree.dependents(verb, "aux").anyMatch(aux -> words.has("advising", aux))
                && switch (Mood.of(new Predicate(tree, verb))) {
                    case OUGHT, OUGHT_NOT -> true;
                    default -> false;
                };
    }

    /** "Should know that the offer can lapse": what is to be understood is a warning. */
    private Optional<Token> warning(Tree tree, Token verb) {
        if (!words.has("understanding", verb)) return Optional.empty();
        return tree.dependents(verb, "ccomp")
                .filter(clause -> clause.id() > verb.id())
                .findFirst();
    }
}
