package dev.readout.language.onnx;

import dev.readout.model.Zone;
import java.util.List;

/**
 * A paragraph, title or piece of furniture that the model reads as one; of a very long one, a part.
 *
 * @param zone which part of the article it stands in
 * @param block its index among the article's blocks
 * @param sentences never empty, nor is one of them
 */
record Unit(Zone zone, int block, List<List<ShownWord>> sentences) {

    Unit {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) throw new IllegalArgumentException("a unit must have sentences");
    }

    /** Number of word pieces. */
    int size() {
        return sentences.stream().mapToInt(Unit::size).sum();
    }

    static int size(List<ShownWord> sentence) {
        return sentence.stream().mapToInt(word -> word.pieces().size()).sum();
    }
}
