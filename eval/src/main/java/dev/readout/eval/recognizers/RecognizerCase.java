package dev.readout.eval.recognizers;

import dev.readout.model.Article;
import java.util.List;

/**
 * One case: a sentence and what must be found in it.
 *
 * @param id file and number, {@code DateTimeModel#12}, counted from 0 as the file does
 * @param article the sentence, published at the reference moment
 * @param wanted in the order of the text
 */
public record RecognizerCase(String id, Article article, List<Wanted> wanted) {

    public RecognizerCase {
        wanted = List.copyOf(wanted);
    }
}
