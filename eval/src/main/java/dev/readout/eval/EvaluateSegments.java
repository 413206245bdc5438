package dev.readout.eval;

import dev.readout.eval.measure.Score;
import dev.readout.eval.segments.ScoreChunks;
import dev.readout.eval.segments.Segments;
import dev.readout.eval.segments.Typeset;
import java.nio.file.Path;
import java.util.List;

/** Scores single segments, each read as an article of one paragraph. */
final class EvaluateSegments {

    private EvaluateSegments() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var segments = Segments.read(Corpus.SEGMENTS.in(shared).getFirst());
        var typesets = segments.stream().map(Typeset::of).toList();
        var readings = reader.articles(
                Corpus.SEGMENTS, typesets.stream().map(Typeset::article).toList());
        var scorer = new ScoreChunks(Corpus.SEGMENTS.label(), reader.watcher()::mistake);
        for (int i = 0; i < segments.size(); i++) {
            scorer.add(segments.get(i), typesets.get(i), readings.get(i));
        }
        return scorer.scores();
    }
}
