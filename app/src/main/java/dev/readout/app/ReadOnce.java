package dev.readout.app;

import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.server.Recent;

/**
 * Reads an article, and gives the same reading when it is asked for that article again: a dossier is folded anew after each
 * correction, and the articles that it places are the same as before. Threads may share it.
 */
final class ReadOnce implements Stage<Article, Reading> {

    private static final int KEPT = 200;

    private final Stage<Article, Reading> read;
    private final Recent<Article, Outcome<Reading>> recent = new Recent<>(KEPT);

    ReadOnce(Stage<Article, Reading> read) {
        this.read = read;
    }

    @Override
    public Outcome<Reading> apply(Article article) {
        return recent.get(article, read::apply);
    }
}
