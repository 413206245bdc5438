package dev.readout.eval;

import dev.readout.eval.gold.Gold;
import dev.readout.eval.gold.GoldArticle;
import dev.readout.eval.gold.Read;
import dev.readout.eval.gold.ScoreActors;
import dev.readout.eval.gold.ScoreArticles;
import dev.readout.eval.gold.ScoreLinks;
import dev.readout.eval.gold.ScoreMentions;
import dev.readout.eval.gold.ScorePlaces;
import dev.readout.eval.gold.ScorePolicy;
import dev.readout.eval.gold.ScoreStatements;
import dev.readout.eval.gold.ScoreTimes;
import dev.readout.eval.gold.ScoreTogether;
import dev.readout.eval.measure.Score;
import dev.readout.model.Reading;
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
        var scores = new ArrayList<>(scores(all, reader.watcher()));
        scores.addAll(together(shared, gold, readings, reader));
        return scores;
    }

    /** What only all articles together tell. */
    private static List<Score> together(Path shared, List<GoldArticle> gold, List<Reading> readings, Reader reader)
            throws InterruptedException {
        var corpus = Corpus.GOLD.label();
        var dossier = reader.dossier(Corpus.GOLD, readings);
        var all = new ArrayList<Read>();
        for (int i = 0; i < gold.size(); i++) {
            all.add(Read.of(
                    gold.get(i), dossier.reading(readings.get(i).article().id())));
        }
        var watcher = reader.watcher();
        var scores = new ArrayList<Score>();
        scores.addAll(ScorePlaces.of(corpus, all, watcher::mistake));
        scores.addAll(ScoreTimes.of(corpus, "times after placing", all, watcher::mistake));
        scores.addAll(ScoreLinks.of(corpus, all, dossier, watcher::mistake));
        scores.addAll(ScorePolicy.of(corpus, shared.resolve("gold/seeds.json"), all, watcher::mistake));
        scores.addAll(ScoreTogether.of(corpus, shared.resolve("gold/seeds.json"), all, dossier, watcher::mistake));
        return scores;
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
