package dev.readout.language;

import dev.readout.model.Article;
import java.util.List;

/** An article and its sentences, in the order of the text. */
public record LinguisticText(Article article, List<Sentence> sentences) {
    public LinguisticText {
        sentences = List.copyOf(sentences);
    }
}
