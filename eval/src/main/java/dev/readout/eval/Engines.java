package dev.readout.eval;

import dev.readout.eval.events.EventCoder;
import dev.readout.language.Linguist;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Stage;
import java.nio.file.Path;
import java.util.List;

/**
 * What is evaluated, wired elsewhere. Threads share it.
 *
 * @param articles a text file to its article
 * @param linguist an article to its grammar
 * @param readings an article to its reading
 * @param dossiers the readings of a coverage to its dossier
 * @param events a sentence and its sides to what one does to the other
 */
public record Engines(
        Stage<Path, Article> articles,
        Linguist linguist,
        Stage<Article, Reading> readings,
        Stage<List<Reading>, Dossier> dossiers,
        EventCoder events) {}
