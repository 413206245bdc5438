package dev.readout.eval.gold;

import dev.readout.eval.measure.Words;
import dev.readout.model.Reading;

/**
 * A gold article and what was read of it.
 *
 * @param gold what should have been read
 * @param reading what was read
 * @param words the words of the text both are about
 */
public record Read(GoldArticle gold, Reading reading, Words words) {

    /**
     * @throws dev.readout.eval.measure.CorpusException when the reading is of another text than the gold
     */
    public static Read of(GoldArticle gold, Reading reading) {
        var text = reading.article().text();
        gold.requireFits(text);
        return new Read(gold, reading, Words.of(text));
    }
}
