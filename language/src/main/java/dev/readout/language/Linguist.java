package dev.readout.language;

import dev.readout.model.Article;

/**
 * Reads the grammar of an article: sentences, tokens, lemmas, Universal Dependencies v2, named entities.
 *
 * <p>A sentence never crosses a {@link Article#blocks() block}. Every token's span points at its words in the
 * article's untouched text. The same article gives the same result. Threads may share a linguist.
 */
@FunctionalInterface
public interface Linguist {
    LinguisticText read(Article article);
}
