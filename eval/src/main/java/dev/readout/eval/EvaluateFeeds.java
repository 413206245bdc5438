package dev.readout.eval;

import dev.readout.eval.feeds.FeedCase;
import dev.readout.eval.feeds.ScoreFeeds;
import dev.readout.eval.measure.Score;
import dev.readout.intake.feed.ReadFeed;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.StageRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Scores the reader of feeds on feedparser's collection. */
final class EvaluateFeeds {

    private EvaluateFeeds() {}

    static List<Score> in(Path shared, Watcher watcher) {
        var cases = FeedCase.in(Corpus.FEEDS.in(shared).getFirst());
        watcher.starts(Corpus.FEEDS, cases.size());
        var scorer = new ScoreFeeds(Corpus.FEEDS.label(), watcher::mistake);
        var runner = new StageRunner(1);
        var stage = new ReadFeed();
        for (var feedCase : cases) {
            switch (runner.run(stage, feedCase.raw())) {
                case Outcome.Kept(var feed) -> scorer.add(feedCase, Optional.of(feed));
                case Outcome.Dropped(var reason) -> scorer.add(feedCase, Optional.empty());
                case Outcome.Failed(var retry, var cause) -> {
                    watcher.unread(Corpus.FEEDS, feedCase.name(), cause.toString());
                    scorer.addFailed(feedCase);
                }
            }
            watcher.step();
        }
        return scorer.scores();
    }
}
