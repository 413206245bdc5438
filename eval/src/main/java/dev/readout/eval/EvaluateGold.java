package dev.readout.eval;

import dev.readout.eval.gold.Gold;
import dev.readout.eval.gold.Read;
import dev.readout.eval.gold.ScoreActors;
import dev.readout.eval.gold.ScoreArticles;
import dev.readout.eval.gold.ScoreMentions;
import dev.readout.eval.gold.ScoreStatements;
import dev.readout.eval.gold.ScoreTimes;
import dev.readout.eval.measure.Score;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scores the gold, section by section. */
final class EvaluateGold {

    private EvaluateGold() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var gold = Gold.read(shared.resolve("gold/seeds.json"));
        var files = gold.stream()
                .map(article -> shared.resolve("seeds").resolve(article.file()))
                .toList();
        var readings = reader.files(Corpus.GOLD, files);
        var all = new ArrayList<Read>();
        for (int i = 0; i < gold.size(); i++) all.add(Read.of(gold.get(i), readings.get(i)));
        return scores(all, reader.watcher());
    }

    private static List<Score> scores(List<Read> all, Watcher watcher) {
        var corpus = Corpus.GOLD.label();
        var dated = all.stream().filter(read -> read.gold().isDated()).toList();
        var scores = new ArrayList<Score>();
        scores.addAll(ScoreArticles.of(corpus, all, watcher::mistake));
        scores.addAll(ScoreActors.of(corpus, all, watcher::mistake));
        scores.addAll(ScoreMentions.of(corpus, all, watcher::mistake));
        scores.addAll(ScoreTimes.of(corpus, "times of dated articles", dated, mistake -> {}));
        scores.addAll(ScoreTimes.of(corpus, "times", all, watcher::mistake));
        scores.addAll(ScoreStatements.of(corpus, all, watcher::mistake));
        return scores;
    }
}
