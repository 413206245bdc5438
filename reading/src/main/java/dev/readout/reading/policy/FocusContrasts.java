package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.Optional;

/** "Looking more to the north and the east, the ministry has said little of the south": what matters more, what less. */
final class FocusContrasts {

    private final Vocabulary words;

    FocusContrasts(Knowledge knowledge) {
        this.words = new Vocabulary(knowledge, "policy/contrast-words");
    }

    /** The contrast that a participle of attention brings in. */
    Optional<FindContrasts.Found> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB
                || !words.has("attending", verb)
                || !verb.xpos().equals("VBG")) return Optional.empty();
        boolean more =
                tree.after(verb).filter(each -> words.has("measure", each)).isPresent();
        var preferred = preferred(tree, verb);
        var main =
                preferred.flatMap(tree::head).flatMap(head -> head.equals(verb) ? tree.head(verb) : Optional.of(head));
        if (!more || preferred.isEmpty() || main.isEmpty()) return Optional.empty();
        var span = tree.span(tree.subtree(preferred.get()));
        if (!hasActor(view, tree, span)) return Optional.empty();
        return less(view, tree, main.get(), span)
                .map(subject -> new FindContrasts.Found(
                        verb,
                        subject,
                        span,
                        verb.span().cover(span),
                        FindContrasts.UNSURE,
                        "contrast of what matters more and less"));
    }

    /** What the attention goes to; parsers take the participle for a preposition at times. */
    private static Optional<Token> preferred(Tree tree, Token verb) {
        if (verb.is("case", "mark")) return tree.head(verb).filter(head -> head.id() > verb.id());
        return tree.dependents(verb, "obl", "obj")
                .filter(each -> each.id() > verb.id())
                .findFirst();
    }

    private static boolean hasActor(ArticleView view, Tree tree, Span span) {
        return tree.within(span).stream()
                .anyMatch(word ->
                        word.upos() == Upos.PROPN && !view.meantBy(word.span()).isEmpty());
    }

    /** The last actor of the main clause besides its subject. */
    private static Optional<Span> less(ArticleView view, Tree tree, Token main, Span preferred) {
        var subject = tree.dependents(main, "nsubj").findFirst();
        return tree.tokens().reversed().stream()
                .filter(token -> token.upos() == Upos.PROPN && !token.is("compound", "flat", "nsubj"))
                .filter(token -> tree.isUnder(token, main)
                        && subject.filter(it -> tree.isUnder(token, it)).isEmpty())
                .map(token -> Extents.nounPhrase(tree, token))
                .filter(span -> !span.overlaps(preferred) && !view.meantBy(span).isEmpty())
                .findFirst();
    }
}
