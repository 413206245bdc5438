package dev.readout.language.onnx;

import dev.readout.model.Span;
import java.util.List;

/**
 * A word, as it is printed and as the model is shown it.
 *
 * @param span where it stands in the article's text
 * @param form as printed
 * @param pieces its word pieces, at least one
 * @param shape its letters
 * @param quotation where it stands to quotation marks
 */
record ShownWord(Span span, String form, List<Integer> pieces, WordShape shape, QuotationState quotation) {
    ShownWord {
        pieces = List.copyOf(pieces);
    }
}
