package dev.readout.eval;

import dev.readout.eval.documents.ScoreDocuments;
import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scores title, day and address of documents that say them in fields above their text. */
final class EvaluateDocuments {

    private EvaluateDocuments() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var files = files(Corpus.DOCUMENTS.in(shared).getFirst());
        var articles = reader.documents(Corpus.DOCUMENTS, files);
        var scorer = new ScoreDocuments(Corpus.DOCUMENTS.label(), reader.watcher()::mistake);
        for (int i = 0; i < files.size(); i++) scorer.add(files.get(i), articles.get(i));
        return scorer.scores();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CorpusException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }
}
