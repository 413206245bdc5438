package dev.readout.eval;

import dev.readout.eval.events.ScoreEvents;
import dev.readout.eval.measure.Score;
import dev.readout.language.LinguisticText;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.file.Path;
import java.util.List;

/** Scores the coder of events on sentences whose sides are given. */
final class EvaluateEvents {

    private EvaluateEvents() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var table = Corpus.EVENTS.in(shared).getFirst();
        var scorer = new ScoreEvents(Corpus.EVENTS.label(), table, reader.events(), reader.watcher()::mistake);
        Stage<Article, LinguisticText> parse =
                article -> Outcome.kept(reader.linguist().read(article));
        scorer.add(
                reader.all(Corpus.EVENTS, parse, scorer.articles(), article -> new LinguisticText(article, List.of())));
        return scorer.scores();
    }
}
