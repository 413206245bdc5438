package dev.readout.watch.belong;

import dev.readout.model.Article;

/** Decides whether an article belongs to a dossier. Threads may share it; the same article gets the same judgement. */
@FunctionalInterface
public interface Belonging {

    Judgement judge(Article article);
}
