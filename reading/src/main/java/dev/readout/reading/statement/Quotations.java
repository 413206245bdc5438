package dev.readout.reading.statement;

import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of an article: straight and curly ones mixed, nested ones, an apostrophe written as a mark, a
 * paragraph that does not close because the next goes on, a closing mark that was lost.
 *
 * <p>A quotation never crosses a {@link Block}; one that goes on over paragraphs is one quotation in each.
 */
public final class Quotations {

    private final Text text;
    private final List<List<Quotation>> byBlock = new ArrayList<>();

    private Quotations(Text text) {
        this.text = text;
    }

    /** The quotations of title and body. */
    public static Quotations in(Article article) {
        var quotations = new Quotations(article.text());
        int open = -1;
        var blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var found = block.zone() == Zone.FURNITURE ? new ArrayList<Quotation>() : quotations.pair(block);
            quotations.byBlock.add(found);
            if (block.zone() == Zone.FURNITURE) continue;
            if (open >= 0 && !found.isEmpty() && opens(block, found.getFirst())) {
                quotations.goOn(open);
                found.set(0, found.getFirst().resuming());
            }
            open = !found.isEmpty() && isUnclosed(found.getLast(), block) ? i : -1;
        }
        return quotations;
    }

    /** The quotations of a block, by where they start; nested ones follow the one they stand in. */
    List<Quotation> of(int block) {
        return block < byBlock.size() ? byBlock.get(block) : List.of();
    }

    /** Whether all of a span stands between quotation marks, or with them. */
    public boolean hold(Span span) {
        return byBlock.stream()
                .flatMap(List::stream)
                .anyMatch(quotation -> quotation.outer().contains(span));
    }

    /** The quotations of a block that begin within a span of it. */
    List<Quotation> of(int block, Span within) {
        var all = of(block);
        return all.subList(firstFrom(all, within.start()), firstFrom(all, within.end()));
    }

    /** Index of the first quotation that begins at a place or behind it. */
    private static int firstFrom(List<Quotation> all, int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).outer().start() < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static boolean opens(Block block, Quotation first) {
        return first.outer().start() - block.span().start() <= 1;
    }

    private void goOn(int block) {
        var quotations = byBlock.get(block);
        quotations.set(quotations.size() - 1, quotations.getLast().goingOn());
    }

    private static boolean isUnclosed(Quotation quotation, Block block) {
        return !quotation.single()
                && quotation.outer().end() == quotation.inner().end()
                && quotation.depth() == 0
                && quotation.outer().end() >= block.span().end() - 1;
    }

    private List<Quotation> pair(Block block) {
        int from = text.unit(block.span().start());
        int to = text.unit(block.span().end());
        var marks = QuotationMark.in(text.value(), from, to);
        var found = new ArrayList<Quotation>();
        Deque<QuotationMark> open = new ArrayDeque<>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (closes(mark, open)) {
                closeInner(mark, open);
                add(found, open.pop(), mark, open.size());
            } else if (!mark.single() && isOpen(open, false) && mark.mayOpen()) {
                closeLost(found, open, mark);
                open.push(mark);
            } else if (mark.mayOpen() && (!mark.single() || closesLater(marks, i, open))) {
                open.push(mark);
            }
        }
        while (!open.isEmpty()) {
            var mark = open.pop();
            if (!mark.single()) addOpen(found, mark, to, open.size());
        }
        found.sort(Comparator.comparingInt(
                        (Quotation quotation) -> quotation.outer().start())
                .thenComparingInt(Quotation::depth));
        return found;
    }

    private static boolean isOpen(Deque<QuotationMark> open, boolean single) {
        return open.stream().anyMatch(mark -> mark.single() == single);
    }

    /** A mark closes when one of its kind is open, and when it does not look more like opening one. */
    private static boolean closes(QuotationMark mark, Deque<QuotationMark> open) {
        return mark.mayClose() && isOpen(open, mark.single());
    }

    /** Forgets marks of the other kind that were opened later and never closed. */
    private static void closeInner(QuotationMark mark, Deque<QuotationMark> open) {
        while (!open.isEmpty() && open.peek().single() != mark.single()) open.pop();
    }

    /** A double mark opens while one is open: the closing one was lost, somewhere before the sentence's end. */
    private void closeLost(List<Quotation> found, Deque<QuotationMark> open, QuotationMark next) {
        while (!open.isEmpty()) {
            var mark = open.pop();
            if (!mark.single()) addOpen(found, mark, next.start(), open.size());
        }
    }

    /** Whether a single mark has a partner in its block; else it is an apostrophe. */
    private static boolean closesLater(List<QuotationMark> marks, int index, Deque<QuotationMark> open) {
        if (isOpen(open, true)) return false;
        for (int i = index + 1; i < marks.size() && i < index + 200; i++) {
            var mark = marks.get(i);
            if (mark.single() && mark.mayClose()) return true;
            if (mark.single() && mark.mayOpen()) return false;
            if (!mark.single() && !open.isEmpty() && mark.mayClose()) return false;
        }
        return false;
    }

    private void add(List<Quotation> found, QuotationMark opening, QuotationMark closing, int depth) {
        if (closing.start() <= opening.end()) return;
        found.add(new Quotation(
                text.spanOfUnits(opening.start(), closing.end()),
                text.spanOfUnits(opening.end(), closing.start()),
                opening.single(),
                depth,
                false,
                false));
    }

    private void addOpen(List<Quotation> found, QuotationMark opening, int end, int depth) {
        int last = end;
        while (last > opening.end() && Character.isWhitespace(text.value().charAt(last - 1))) last--;
        if (last <= opening.end()) return;
        var inner = text.spanOfUnits(opening.end(), last);
        found.add(new Quotation(text.spanOfUnits(opening.start(), last), inner, opening.single(), depth, false, false));
    }
}
