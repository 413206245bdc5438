package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two clauses whose subjects are different actors, policies or accounts, set against each other: "while Hale sent the bill first,
 * Marchetti asked first", "the guild backed it, but the pilots did not", "But the ministry denied it".
 */
final class SideContrasts {

    private static final int DEEP = 4;

    private final EarlierHolders earlier;
    private final Vocabulary kinds;
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    SideContrasts(Knowledge knowledge, EarlierHolders earlier) {
        this.earlier = earlier;
        this.kinds = new Vocabulary(knowledge, "policy/contrast-words");
        for (var entry : knowledge.entries("policy/contrasts"))
            words.computeIfAbsent(entry.text("frame"), any -> new LinkedHashSet<>())
                    .addAll(entry.list("words"));
    }

    /** The contrast that a conjunction makes, or a word that opens a sentence. */
    Optional<FindContrasts.Found> at(ArticleView view, Tree tree, Token token) {
        if (token.is("mark") && isOf("clause", token)) return clause(view, tree, token);
        if (token.id() <= 2 && isOf("turn", token)) {
            var opened = opening(view, tree, token);
            if (opened.isPresent()) return opened;
        }
        return token.is("cc") && isOf("turn", token) ? turn(view, tree, token) : Optional.empty();
    }

    private boolean isOf(String frame, Token token) {
        var listed = words.getOrDefault(frame, Set.of());
        return listed.contains(Predicate.lower(token)) || listed.contains(token.lemma());
    }

    /** "While Hale sent the bill first, Marchetti asked first", "Hale sent the bill, while Marchetti asked". */
    private Optional<FindContrasts.Found> clause(ArticleView view, Tree tree, Token mark) {
        var one = tree.head(mark).filter(head -> head.is("advcl"));
        var main = one.flatMap(tree::head);
        if (one.isEmpty() || main.isEmpty() || !opensClause(tree, mark)) return Optional.empty();
        var evidence = mark.span().cover(Extents.clause(tree, one.get())).cover(Extents.clause(tree, main.get()));
        return sides(view, tree, one.get(), main.get())
                .map(sides -> new FindContrasts.Found(
                        main.get(),
                        sides[1],
                        sides[0],
                        evidence.cover(sides[0]).cover(sides[1]),
                        FindContrasts.UNSURE,
                        "contrast of two clauses"));
    }

    /** Behind a mark or "that", or at the beginning. */
    private static boolean opensClause(Tree tree, Token mark) {
        return mark.id() <= 2
                || tree.before(mark)
                        .filter(word -> word.upos() == Upos.PUNCT
                                || Predicate.lower(word).equals("that"))
                        .isPresent();
    }

    /** The subjects of two clauses, if they are different actors, policies or accounts. */
    private Optional<Span[]> sides(ArticleView view, Tree tree, Token one, Token other) {
        var first = subject(tree, one);
        var second = subject(tree, other);
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        var left = Extents.nounPhrases(tree, first.get());
        var right = Extents.nounPhrases(tree, second.get());
        if (left.overlaps(right) || !isSide(view, left, first.get()) || !isSide(view, right, second.get()))
            return Optional.empty();
        var meant = view.meantBy(left);
        if (!meant.isEmpty() && meant.equals(view.meantBy(right))) return Optional.empty();
        return Optional.of(new Span[] {left, right});
    }

    private boolean isSide(ArticleView view, Span span, Token subject) {
        return !view.meantBy(span).isEmpty() || earlier.isHolder(subject) || kinds.has("accounts", subject);
    }

    /** A subject with a name or a noun; the one it is said by, where the clause only says so. */
    private static Optional<Token> subject(Tree tree, Token verb) {
        return tree.dependents(verb, "nsubj")
                .filter(each -> each.upos() == Upos.NOUN || each.upos() == Upos.PROPN)
                .findFirst();
    }

    /** "The previous government sought talks, but Marchetti has chosen tolls". */
    private Optional<FindContrasts.Found> turn(ArticleView view, Tree tree, Token but) {
        var now = tree.head(but).filter(verb -> verb.is("conj") && verb.id() > but.id());
        var then = now.flatMap(tree::head);
        if (then.isEmpty() || then.get().id() > but.id()) return Optional.empty();
        var sides = sides(view, tree, then.get(), now.get());
        if (sides.isEmpty()) return Optional.empty();
        var left = sides.get()[0];
        var right = sides.get()[1];
        boolean turns = earlier.isIn(tree, left)
                && !earlier.isIn(tree, right)
                && !view.meantBy(right).isEmpty();
        return Optional.of(new FindContrasts.Found(
                now.get(),
                right,
                left,
                Extents.clause(tree, then.get())
                        .cover(Extents.clause(tree, now.get()))
                        .cover(left),
                turns ? FindContrasts.SURE : FindContrasts.UNSURE,
                turns ? "contrast of then and now" : "contrast of two sides"));
    }

    /** "But the ministry denied it": against whom the sentence before is about. */
    private Optional<FindContrasts.Found> opening(ArticleView view, Tree tree, Token but) {
        var root = tree.tokens().stream().filter(each -> each.is("root")).findFirst();
        var subject = root.flatMap(verb -> subject(tree, verb));
        int at = view.trees().indexOf(tree);
        if (subject.isEmpty()
                || at == 0
                || !isOf("opening", root.get())
                || but.id() > subject.get().id()) return Optional.empty();
        var own = Extents.nounPhrases(tree, subject.get());
        if (view.meantBy(own).isEmpty()) return Optional.empty();
        return before(view, view.trees().get(at - 1))
                .filter(other -> !view.meantBy(other).equals(view.meantBy(own)))
                .map(other -> new FindContrasts.Found(
                        root.get(),
                        own,
                        other,
                        Extents.clause(tree, root.get()),
                        FindContrasts.UNSURE - 0.05,
                        "contrast with the sentence before"));
    }

    /** The actor of whom a sentence tells. */
    private static Optional<Span> before(ArticleView view, Tree tree) {
        return tree.tokens().stream()
                .filter(each -> each.is("root"))
                .flatMap(root -> subject(tree, root).stream())
                .map(subject -> Extents.nounPhrases(tree, subject))
                .filter(span -> !view.meantBy(span).isEmpty())
                .findFirst();
    }

    /** Whether a phrase means an actor, or has one within ("the approach of the ministry", "the Hale plan"). */
    static boolean hasActor(ArticleView view, Tree tree, Token noun) {
        if (!view.meantBy(Extents.nounPhrases(tree, noun)).isEmpty()) return true;
        return tree.dependents(noun, "nmod", "nmod:poss", "compound")
                .limit(DEEP)
                .anyMatch(each -> !view.meantBy(Extents.nounPhrase(tree, each)).isEmpty());
    }
}
