package dev.readout.eval.syntax;

import dev.readout.model.Article;
import java.util.List;

/**
 * One document of a treebank.
 *
 * @param article its text, each sentence a paragraph
 * @param words as annotated, in the order of the text
 */
public record TreebankDocument(Article article, List<TreeWord> words) {
    public TreebankDocument {
        words = List.copyOf(words);
    }
}
