package dev.readout.eval;

import dev.readout.eval.measure.Score;
import dev.readout.eval.urls.ScoreUrls;
import dev.readout.eval.urls.UrlCase;
import java.nio.file.Path;
import java.util.List;

/** Scores the reading of addresses on the cases of the URL standard. */
final class EvaluateUrls {

    private EvaluateUrls() {}

    static List<Score> in(Path shared, Watcher watcher) {
        var cases = UrlCase.read(Corpus.URLS.in(shared).getFirst());
        watcher.starts(Corpus.URLS, cases.size());
        var scorer = new ScoreUrls(Corpus.URLS.label(), watcher::mistake);
        for (var urlCase : cases) {
            scorer.add(urlCase);
            watcher.step();
        }
        return scorer.scores();
    }
}
