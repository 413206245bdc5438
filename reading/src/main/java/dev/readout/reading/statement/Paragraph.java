package dev.readout.reading.statement;

import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Tree;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A title or a paragraph of the body: its sentences and its quotations.
 *
 * @param text the article's text
 * @param block its index in {@link dev.readout.model.Article#blocks()}
 * @param zone title or body
 * @param trees its sentences; never empty
 * @param quotations its quotations, in the order of the text
 */
record Paragraph(Text text, int block, Zone zone, List<Tree> trees, List<Quotation> quotations) {

    private static final int MOST_SENTENCES = 150;
    private static final String BETWEEN = ",;:.–—-";

    /**
     * The titles and paragraphs of an article, in the order of the text. What is found in one takes time that grows with
     * the square of its sentences; an endless paragraph is therefore read in pieces.
     */
    static List<Paragraph> of(LinguisticText read) {
        var quotations = Quotations.in(read.article());
        var paragraphs = new ArrayList<Paragraph>();
        for (var sentence : read.sentences()) {
            if (sentence.zone() == Zone.FURNITURE) continue;
            if (paragraphs.isEmpty() || paragraphs.getLast().isFullFor(sentence)) {
                paragraphs.add(new Paragraph(
                        read.article().text(),
                        sentence.block(),
                        sentence.zone(),
                        new ArrayList<>(),
                        new ArrayList<>()));
            }
            paragraphs.getLast().trees().add(new Tree(sentence));
        }
        paragraphs.forEach(
                paragraph -> paragraph.quotations().addAll(quotations.of(paragraph.block(), paragraph.span())));
        return paragraphs;
    }

    private boolean isFullFor(Sentence sentence) {
        return block != sentence.block() || trees.size() >= MOST_SENTENCES;
    }

    /** From its first to its last word. */
    Span span() {
        return trees.getFirst()
                .sentence()
                .span()
                .cover(trees.getLast().sentence().span());
    }

    /** The outermost quotations. */
    List<Quotation> outermost() {
        return quotations.stream().filter(quotation -> quotation.depth() == 0).toList();
    }

    /** The innermost quotation within whose marks a place lies. */
    Optional<Quotation> around(Span place) {
        return quotations.stream().filter(each -> each.inner().contains(place)).reduce((outer, inner) -> inner);
    }

    /** The quotation that ends just before a place, with no word between, at the same depth. */
    Optional<Quotation> before(int place) {
        return quotations.stream()
                .filter(each ->
                        each.outer().end() <= place && isGap(each.outer().end(), place))
                .findFirst();
    }

    /** The quotation that starts just behind a place, with no word between. */
    Optional<Quotation> after(int place) {
        return quotations.stream()
                .filter(each -> each.outer().start() >= place
                        && isGap(place, each.outer().start()))
                .findFirst();
    }

    /** Whether nothing but spaces and marks stands between two places. */
    boolean isGap(int start, int end) {
        if (end <= start) return end == start;
        if (end - start > 12) return false;
        return text.slice(new Span(start, end))
                .codePoints()
                .allMatch(sign ->
                        Character.isWhitespace(sign) || Character.isSpaceChar(sign) || BETWEEN.indexOf(sign) >= 0);
    }

    /** The sentence in which a place lies. */
    Optional<Tree> treeAt(int place) {
        return trees.stream()
                .filter(tree -> tree.sentence().span().start() <= place
                        && place < tree.sentence().span().end())
                .findFirst();
    }
}
