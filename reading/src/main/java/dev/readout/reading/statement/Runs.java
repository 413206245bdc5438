package dev.readout.reading.statement;

import dev.readout.language.Tree;
import dev.readout.model.Span;
import java.util.Optional;

/** Runs of tokens as stretches of text, without the marks that only part them from what stands around. */
final class Runs {

    private Runs() {}

    /** The span from one id to another, without marks such as commas at either end; quotation marks stay. */
    static Optional<Span> trimmed(Tree tree, int firstId, int lastId) {
        int first = Math.max(1, firstId);
        int last = Math.min(tree.size(), lastId);
        while (first <= last && isEdge(tree.token(first).form())) first++;
        while (last >= first && isEdge(tree.token(last).form())) last--;
        return first <= last ? Optional.of(tree.span(first, last)) : Optional.empty();
    }

    /** A mark that separates: no quotation mark, bracket, question or exclamation mark. */
    static boolean isEdge(String form) {
        return form.chars().allMatch(sign -> ",;:.-–—…_*•/".indexOf(sign) >= 0);
    }
}
