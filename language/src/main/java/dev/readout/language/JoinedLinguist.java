package dev.readout.language;

import dev.readout.model.Article;

/**
 * Reads with two engines: the grammar is the one's, what is somebody's words the other's. Threads may share it.
 *
 * @param grammar whose sentences are taken
 * @param finder whose reports are taken
 */
public record JoinedLinguist(Linguist grammar, ReportFinder finder) implements Linguist {

    @Override
    public LinguisticText read(Article article) {
        return new LinguisticText(article, grammar.read(article).sentences(), finder.reports(article));
    }
}
