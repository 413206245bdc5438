package dev.readout.language.onnx;

import dev.readout.language.words.SplitSentences;
import dev.readout.language.words.Word;
import dev.readout.model.Article;
import dev.readout.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into units of at most {@value #MOST_PIECES} word pieces. Threads may share it. */
final class Units {

    /** So many the model was trained to read at once, but for the marks at both ends. */
    static final int MOST_PIECES = 254;

    private final SplitSentences split;
    private final WordPieces pieces;

    Units(SplitSentences split, WordPieces pieces) {
        this.split = split;
        this.pieces = pieces;
    }

    /** The units of an article in the order of its text. */
    List<Unit> of(Article article) {
        var units = new ArrayList<Unit>();
        var blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) add(article, blocks.get(i), i, units);
        return units;
    }

    private void add(Article article, Block block, int index, List<Unit> units) {
        var unit = new ArrayList<List<ShownWord>>();
        int size = 0;
        for (var sentence : sentences(article, block)) {
            int more = Unit.size(sentence);
            if (size + more > MOST_PIECES) {
                units.add(new Unit(block.zone(), index, unit));
                unit.clear();
                size = 0;
            }
            unit.add(sentence);
            size += more;
        }
        if (!unit.isEmpty()) units.add(new Unit(block.zone(), index, unit));
    }

    /** The sentences of a block, those that are too long cut. */
    private List<List<ShownWord>> sentences(Article article, Block block) {
        var split = this.split.of(article.text().slice(block.span()));
        var shown = shown(article, block, split.stream().flatMap(List::stream).toList());
        var sentences = new ArrayList<List<ShownWord>>();
        int at = 0;
        for (var sentence : split) {
            addCut(shown.subList(at, at + sentence.size()), sentences);
            at += sentence.size();
        }
        return sentences;
    }

    private List<ShownWord> shown(Article article, Block block, List<Word> words) {
        var text = article.text();
        int offset = text.unit(block.span().start());
        var spans = words.stream()
                .map(word -> text.spanOfUnits(offset + word.start(), offset + word.end()))
                .toList();
        var forms = spans.stream().map(text::slice).toList();
        var quotations = QuotationState.of(forms);
        var shown = new ArrayList<ShownWord>(words.size());
        for (int i = 0; i < words.size(); i++) {
            var form = forms.get(i);
            var quotation = quotations.get(i);
            shown.add(new ShownWord(
                    spans.get(i), form, pieces.of(quotation.printed(form)), WordShape.of(form), quotation));
        }
        return shown;
    }

    private static void addCut(List<ShownWord> sentence, List<List<ShownWord>> sentences) {
        int first = 0;
        int size = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int more = sentence.get(i).pieces().size();
            if (size + more > MOST_PIECES) {
                sentences.add(List.copyOf(sentence.subList(first, i)));
                first = i;
                size = 0;
            }
            size += more;
        }
        sentences.add(List.copyOf(sentence.subList(first, sentence.size())));
    }
}
