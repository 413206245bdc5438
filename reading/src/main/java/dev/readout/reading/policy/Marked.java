package dev.readout.reading.policy;

import dev.readout.language.Passage;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A passage that the model marks, in its sentence.
 *
 * @param passage what is marked
 * @param tree the sentence that it begins in
 * @param head its highest word in the tree
 * @param span its words, as far as they stand in the sentence
 */
record Marked(Passage passage, Tree tree, Token head, Span span) {

    private static final int CLITIC = 2;

    /** The passages of one section in title and body, in the order of the text. */
    static List<Marked> of(ArticleView view, Passage.Section section) {
        return view.passages().stream()
                .filter(passage -> passage.section() == section)
                .flatMap(passage -> of(view, passage).stream())
                .toList();
    }

    private static Optional<Marked> of(ArticleView view, Passage passage) {
        return view.treeAt(passage.span()).flatMap(tree -> of(tree, passage));
    }

    private static Optional<Marked> of(Tree tree, Passage passage) {
        var tokens = tree.within(passage.span());
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.id() == token.head()))
                .filter(token -> token.span().length() >= CLITIC)
                .findFirst()
                .map(head -> new Marked(
                        passage,
                        tree,
                        head,
                        tokens.getFirst().span().cover(tokens.getLast().span())));
    }

    Predicate predicate() {
        return new Predicate(tree, head);
    }

    List<Token> tokens() {
        return tree.within(span);
    }

    /** Whose words they are, and who does what they say. */
    Who who(ArticleView view) {
        return Who.of(view, tree, head, span);
    }

    FindingId id(String letter, int number) {
        return new FindingId(letter + number);
    }

    Grounds grounds(Grounds.Voice voice) {
        return new Grounds(confidence(), voice, "model: " + passage.label().replace('_', ' '), List.of(span));
    }

    /** How often such a mark is right by itself; see {@link Passage}. */
    double confidence() {
        return passage.confidence();
    }

    boolean isLabelled(Enum<?> label) {
        return label.name().equalsIgnoreCase(passage.label());
    }
}
