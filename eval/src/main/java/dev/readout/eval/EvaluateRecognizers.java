package dev.readout.eval;

import dev.readout.eval.measure.Score;
import dev.readout.eval.recognizers.OutOfScope;
import dev.readout.eval.recognizers.RecognizerCase;
import dev.readout.eval.recognizers.RecognizerCases;
import dev.readout.eval.recognizers.ScoreRecognizers;
import java.nio.file.Path;
import java.util.List;

/** Scores dates of every shape, each case read as an article published at its reference moment. */
final class EvaluateRecognizers {

    private EvaluateRecognizers() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var cases = RecognizerCases.read(Corpus.RECOGNIZERS.in(shared));
        var readings = reader.articles(
                Corpus.RECOGNIZERS, cases.stream().map(RecognizerCase::article).toList());
        var scorer = new ScoreRecognizers(Corpus.RECOGNIZERS.label(), OutOfScope.listed(), reader.watcher()::mistake);
        for (int i = 0; i < cases.size(); i++) scorer.add(cases.get(i), readings.get(i));
        return scorer.scores();
    }
}
