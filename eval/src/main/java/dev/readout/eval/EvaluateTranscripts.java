package dev.readout.eval;

import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Score;
import dev.readout.eval.transcripts.ScoreTranscripts;
import dev.readout.eval.transcripts.SpokenTurns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scores who is taken to speak in the turns of transcripts. */
final class EvaluateTranscripts {

    private EvaluateTranscripts() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var listed = SpokenTurns.listed();
        var files = files(Corpus.TRANSCRIPTS.in(shared).getFirst()).stream()
                .filter(file -> listed.containsKey(digest(file)))
                .toList();
        var readings = reader.files(Corpus.TRANSCRIPTS, files);
        var scorer = new ScoreTranscripts(Corpus.TRANSCRIPTS.label(), reader.watcher()::mistake);
        for (int i = 0; i < files.size(); i++) {
            var wanted = listed.get(digest(files.get(i)));
            if (wanted != null) scorer.add(String.valueOf(files.get(i).getFileName()), wanted, readings.get(i));
        }
        return scorer.scores();
    }

    private static String digest(Path file) {
        return SpokenTurns.digest(String.valueOf(file.getFileName()));
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new CorpusException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }
}
