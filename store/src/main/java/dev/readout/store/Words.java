package dev.readout.store;

import dev.readout.model.ArticleId;

/**
 * What a person pointed at: words of an article, by what they say and where they stand, so that they are found again when the
 * article is read anew, or edited.
 *
 * @param article the article, named by its text
 * @param section what sort of finding stands on the words, as every format spells it: {@code statements}, {@code options} ...,
 *     {@code actors}
 * @param quote the words as they stand
 * @param start where they begin, in code points
 */
public record Words(ArticleId article, String section, String quote, int start) {

    public Words {
        if (quote.isBlank()) throw new IllegalArgumentException("quote must not be blank: " + article);
        if (start < 0) throw new IllegalArgumentException("start must not be negative, was " + start);
    }
}
