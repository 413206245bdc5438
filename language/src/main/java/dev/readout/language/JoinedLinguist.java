package dev.readout.language;

import dev.readout.model.Article;

/**
 * Reads with two engines: the grammar is the one's, what is somebody's words and what is said of a policy the other's.
 * Threads may share it.
 *
 * @param grammar whose sentences are taken
 * @param finder whose reports and passages are taken
 */
public record JoinedLinguist(Linguist grammar, Linguist finder) implements Linguist {

    @Override
    public LinguisticText read(Article article) {
        var found = finder.read(article);
        return new LinguisticText(article, grammar.read(article).sentences(), found.reports(), found.passages());
    }
}
