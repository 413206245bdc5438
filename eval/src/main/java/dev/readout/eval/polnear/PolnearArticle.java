package dev.readout.eval.polnear;

import java.nio.file.Path;
import java.util.List;

/**
 * One article of the corpus.
 *
 * @param name file name without its ending
 * @param text where its text is
 * @param attributions what was annotated, in the order of the file
 */
public record PolnearArticle(String name, Path text, List<Attribution> attributions) {
    public PolnearArticle {
        attributions = List.copyOf(attributions);
    }
}
