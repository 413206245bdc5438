package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/**
 * What a speaker says is to be done: "we want changes to the bill", "we need to offer them a fair deal", "the fee must be
 * kept".
 */
final class WishReactions implements ReactionFrame {

    private static final Set<String> SELF = Set.of("we", "i");

    private static final Set<String> THINGS = Set.of("it", "this", "that", "there", "what", "which");

    private final Vocabulary words;

    WishReactions(Vocabulary words) {
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || view.speakersAt(verb.span()).isEmpty()) return Optional.empty();
        var predicate = new Predicate(tree, verb);
        if (predicate.isSupposed() || predicate.isAsked()) return Optional.empty();
        if (isWanted(tree, verb)) return Optional.of(reaction(tree, verb, verb, Tone.DEMAND));
        return owed(tree, verb).map(top -> reaction(tree, top, verb, Tone.EXHORTATION));
    }

    private static FoundReaction reaction(Tree tree, Token top, Token verb, Tone tone) {
        var about = tree.dependents(verb, "obj", "nsubj:pass", "xcomp").findFirst();
        return new FoundReaction(
                tree,
                top,
                tone,
                Optional.empty(),
                about,
                Extents.core(tree, top),
                By.SPEAKER,
                FoundReaction.UNSURE,
                "what a speaker wants done");
    }

    /** "We want changes", "we want them to leave". */
    private boolean isWanted(Tree tree, Token verb) {
        boolean own = tree.dependents(verb, "nsubj").anyMatch(each -> SELF.contains(Predicate.lower(each)));
        return own
                && words.has("wanting", verb)
                && !new Predicate(tree, verb).isNegated()
                && tree.dependents(verb, "obj", "ccomp")
                        .filter(each -> each.id() > verb.id() && each.upos() != Upos.PRON)
                        .anyMatch(each ->
                                each.is("obj") || tree.dependent(each, "nsubj").isPresent());
    }

    /** "We need to", "the sanctions must": the word on which the clause hangs. */
    private Optional<Token> owed(Tree tree, Token verb) {
        boolean must = tree.dependents(verb, "aux").anyMatch(aux -> words.has("owing", aux));
        if (must && !words.has("being", verb) && hasSubject(tree, verb)) return Optional.of(verb);
        return tree.head(verb)
                .filter(head -> verb.is("xcomp") && head.lemma().equals("need") && hasSubject(tree, head))
                .filter(head -> tree.dependents(head, "nsubj").anyMatch(WishReactions::isSomebody))
                .filter(head -> !new Predicate(tree, head).isNegated());
    }

    private static boolean isSomebody(Token subject) {
        return subject.upos() == Upos.PROPN
                || (subject.upos() == Upos.PRON && !THINGS.contains(Predicate.lower(subject)));
    }

    private static boolean hasSubject(Tree tree, Token verb) {
        return tree.dependents(verb, "nsubj").anyMatch(each -> !each.xpos().startsWith("W"));
    }
}
