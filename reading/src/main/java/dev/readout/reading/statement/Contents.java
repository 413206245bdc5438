package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Turns subtrees and quotations into the spans of what is said. */
final class Contents {

    private Contents() {}

    /** A complement behind the verb, from its first word to where the sentence turns to something else. */
    static List<Span> behind(ReportingClause clause, Token complement) {
        var tree = clause.tree();
        var ids = tree.subtree(complement, bit(clause.verb().id()));
        ids.clear(0, clause.verb().id() + 1);
        if (ids.isEmpty()) return List.of();
        int first = ids.nextSetBit(0);
        return behind(clause, first, Turns.lastBefore(clause, first, ids.length() - 1));
    }

    static List<Span> behind(ReportingClause clause, int first, int last) {
        return Runs.trimmed(clause.tree(), first, last)
                .map(span -> List.of(whole(clause, span)))
                .orElse(List.of());
    }

    private static Optional<Token> topUnder(Tree tree, Token token, Token verb) {
        int steps = tree.size();
        for (var at = Optional.of(token); at.isPresent() && steps > 0; at = tree.head(at.get()), steps--) {
            if (at.get().head() == verb.id()) return at;
        }
        return Optional.empty();
    }

    /** A content span widened to the quotations that it cuts, or narrowed to the one that the cue stands in. */
    static Span whole(ReportingClause clause, Span span) {
        return whole(clause.paragraph(), clause.cue(), span);
    }

    static Span whole(Paragraph paragraph, Span cue, Span span) {
        var around = paragraph.around(cue);
        if (around.isPresent()) return within(around.get().inner(), span);
        var wide = span;
        for (var quotation : paragraph.outermost()) {
            if (quotation.outer().overlaps(span) && !quotation.outer().overlaps(cue))
                wide = wide.cover(quotation.outer());
        }
        return wide.overlaps(cue) ? span : wide;
    }

    private static Span within(Span limit, Span span) {
        int start = Math.max(limit.start(), span.start());
        int end = Math.min(limit.end(), span.end());
        return start < end ? new Span(start, end) : span;
    }

    /** What stands before the reporting clause ("X, she said"): from the content's start to the comma. */
    static List<Span> before(ReportingClause clause, int firstId) {
        return Runs.trimmed(clause.tree(), firstId, clause.firstId() - 1)
                .map(span -> List.of(whole(clause, span)))
                .orElse(List.of());
    }

    /** What stands before and behind a reporting clause ("X, she said, Y"). */
    static List<Span> around(ReportingClause clause, int firstId, int lastOfClause, int lastId) {
        var parts = new ArrayList<>(before(clause, firstId));
        if (lastId > lastOfClause) {
            Runs.trimmed(clause.tree(), lastOfClause + 1, lastId)
                    .map(span -> whole(clause, span))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /** What stands on both sides of an aside ("X, as she said, Y"), given its words and where the sentence begins and ends. */
    static List<Span> sides(ReportingClause clause, int firstId, int lastBefore, int lastOfAside, int lastId) {
        var parts = new ArrayList<Span>();
        Runs.trimmed(clause.tree(), firstId, lastBefore)
                .map(span -> whole(clause, span))
                .ifPresent(parts::add);
        if (lastId > lastOfAside) {
            Runs.trimmed(clause.tree(), lastOfAside + 1, lastId)
                    .map(span -> whole(clause, span))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /** Where the content before a reporting clause begins: with its subtree, or with the sentence when the rest is only linking. */
    static int start(ReportingClause clause, Token content) {
        var tree = clause.tree();
        int first = tree.subtree(content, bit(clause.verb().id())).nextSetBit(0);
        while (first > 1 && isLoose(tree, tree.token(first - 1), clause)) first--;
        return first;
    }

    private static boolean isLoose(Tree tree, Token token, ReportingClause clause) {
        if (token.upos() == Upos.PUNCT) return true;
        var top = topUnder(tree, token, clause.verb());
        return top.isPresent()
                && !top.get().is("conj", "parataxis", "nsubj")
                && top.get().id() < clause.firstId();
    }

    static BitSet bit(int id) {
        var bits = new BitSet();
        bits.set(id);
        return bits;
    }
}
