package dev.readout.reading.statement;

import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.BitSet;
import java.util.Optional;

/** Sets of token ids as stretches of text: parsers leave gaps and take in too much, texts are read in one go. */
final class Runs {

    private Runs() {}

    /** The unbroken run of a set around an id; single marks that are missing do not break it. */
    static BitSet around(Tree tree, BitSet ids, int id) {
        var run = new BitSet();
        run.set(id);
        int first = id;
        while (first > 1 && (ids.get(first - 1) || (isMark(tree, first - 1) && first > 2 && ids.get(first - 2))))
            first--;
        int last = id;
        while (last < tree.size() && (ids.get(last + 1) || (isMark(tree, last + 1) && ids.get(last + 2)))) last++;
        run.set(first, last + 1);
        return run;
    }

    private static boolean isMark(Tree tree, int id) {
        return tree.token(id).upos() == Upos.PUNCT;
    }

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
