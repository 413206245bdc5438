package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a pronoun, or a noun with one ("our policy"), stands for by the sentences around it. Stateless. */
final class Antecedents {

    private static final int BACK = 2;
    private static final Set<String> BODIES = Set.of("it", "they");

    private Antecedents() {}

    /** The phrase that names what a subject means; the subject itself when that is not told. */
    static Span of(ArticleView view, Tree tree, Span subject) {
        var words = tree.within(subject);
        if (words.isEmpty()) return subject;
        if (words.size() == 1 && BODIES.contains(Spelling.form(words.getFirst())))
            return before(view, tree, words.getFirst()).orElse(subject);
        boolean owned = words.stream().anyMatch(word -> word.upos() == Upos.PRON && word.is("nmod:poss"));
        return owned ? named(view, tree, words.getLast()).orElse(subject) : subject;
    }

    /** The last subject before that is an actor. */
    private static Optional<Span> before(ArticleView view, Tree tree, Token pronoun) {
        for (var at : backwards(view, tree)) {
            var found = at.tokens().reversed().stream()
                    .filter(token -> at != tree || token.id() < pronoun.id())
                    .filter(token -> token.is("nsubj") && token.upos() != Upos.PRON)
                    .map(token -> Extents.nounPhrases(at, token))
                    .filter(span -> !view.meantBy(span).isEmpty())
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The same noun nearby with an owner who is named: "our policy", "the ministry's new policy". */
    private static Optional<Span> named(ArticleView view, Tree tree, Token noun) {
        return around(view, tree).stream()
                .flatMap(at -> at.tokens().stream()
                        .filter(token -> token.upos() == Upos.NOUN
                                && Spelling.lemma(token).equals(Spelling.lemma(noun)))
                        .filter(token -> at.dependents(token, "nmod:poss").anyMatch(owner -> owner.upos() != Upos.PRON))
                        .map(token -> Extents.nounPhrase(at, token)))
                .findFirst();
    }

    private static List<Tree> backwards(ArticleView view, Tree tree) {
        var trees = new ArrayList<>(around(view, tree));
        trees.removeIf(
                each -> each.sentence().span().start() > tree.sentence().span().start());
        Collections.reverse(trees);
        return trees;
    }

    private static List<Tree> around(ArticleView view, Tree tree) {
        int at = view.trees().indexOf(tree);
        return view.trees()
                .subList(Math.max(0, at - BACK), Math.min(view.trees().size(), at + 2));
    }
}
