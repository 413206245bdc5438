package dev.readout.reading.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a quotation that nobody is named for to the attribution that it goes on with: the next sentence of the paragraph,
 * or the next paragraph when that is all quotation.
 *
 * <p>Walks the paragraphs of one article in order; not for sharing.
 */
final class ContinuedQuotations {

    private final List<Attribution> all = new ArrayList<>();
    private int current = -1;
    private boolean heldByParagraphBefore;

    /** The attributions of all paragraphs taken, in the order they came. */
    List<Attribution> all() {
        return all;
    }

    /** Takes a paragraph and its own attributions. */
    void take(Paragraph paragraph, List<Attribution> found) {
        int first = all.size();
        all.addAll(found);
        boolean allQuoted = isAllQuoted(paragraph);
        boolean mayGoOn = heldByParagraphBefore && allQuoted;
        int reach = -1;
        for (var quotation : paragraph.outermost()) {
            int owner = ownerOf(quotation, first);
            if (owner >= 0) {
                current = owner;
                mayGoOn = true;
                reach = endOf(paragraph, all.get(owner));
            } else if (mayGoOn && isSentence(paragraph, quotation) && isNext(paragraph, quotation, reach)) {
                append(quotation);
                reach = quotation.outer().end();
            } else {
                mayGoOn = false;
            }
        }
        heldByParagraphBefore = mayGoOn && current >= 0 && (allQuoted || isLast(paragraph, reach));
    }

    private int ownerOf(Quotation quotation, int first) {
        for (int i = first; i < all.size(); i++) {
            var each = all.get(i);
            boolean within =
                    each.cue().filter(cue -> quotation.outer().contains(cue)).isPresent();
            if (!within && each.content().stream().anyMatch(part -> part.overlaps(quotation.outer()))) return i;
        }
        return -1;
    }

    private void append(Quotation quotation) {
        var parts = new ArrayList<>(all.get(current).content());
        parts.add(quotation.outer());
        all.set(current, all.get(current).withContent(parts));
    }

    /** The end of the sentence in which an attribution ends. */
    private static int endOf(Paragraph paragraph, Attribution each) {
        int end = each.place().cover(each.content().getLast()).end();
        return paragraph
                .treeAt(end - 1)
                .map(tree -> tree.sentence().span().end())
                .orElse(end);
    }

    private static boolean isNext(Paragraph paragraph, Quotation quotation, int reach) {
        return reach < 0
                || quotation.outer().start() <= reach
                || paragraph.isGap(reach, quotation.outer().start());
    }

    private static boolean isLast(Paragraph paragraph, int reach) {
        return reach >= paragraph.span().end() - 2;
    }

    private static boolean isAllQuoted(Paragraph paragraph) {
        int at = paragraph.span().start();
        for (var quotation : paragraph.outermost()) {
            if (quotation.outer().start() > at
                    && !paragraph.isGap(at, quotation.outer().start())) return false;
            at = quotation.outer().end();
        }
        return at >= paragraph.span().end()
                || (at > paragraph.span().start()
                        && paragraph.isGap(at, paragraph.span().end()));
    }

    private static boolean isSentence(Paragraph paragraph, Quotation quotation) {
        var words = paragraph.text().slice(quotation.inner());
        return words.codePointCount(0, words.length()) > 8;
    }
}
