package dev.readout.language;

import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;

/** Reads the grammar of an article, with whichever linguist it was given. */
public final class ParseArticle implements Stage<Article, LinguisticText> {

    private final Linguist linguist;

    public ParseArticle(Linguist linguist) {
        this.linguist = linguist;
    }

    @Override
    public Outcome<LinguisticText> apply(Article article) {
        return Outcome.kept(linguist.read(article));
    }
}
