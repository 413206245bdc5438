package dev.readout.eval;

import dev.readout.eval.measure.Score;
import dev.readout.eval.pages.ExpectedPage;
import dev.readout.eval.pages.ScorePages;
import java.nio.file.Path;
import java.util.List;

/** Scores the text that is taken from saved pages. */
final class EvaluatePages {

    private EvaluatePages() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var folder = Corpus.PAGES.in(shared).getFirst();
        var pages = ExpectedPage.english(folder);
        var files = pages.stream()
                .map(page -> folder.resolve("html").resolve(page.file()))
                .toList();
        var scorer = new ScorePages(Corpus.PAGES.label(), reader.watcher()::mistake);
        var articles = reader.documents(Corpus.PAGES, files);
        for (int i = 0; i < pages.size(); i++) {
            scorer.add(pages.get(i), articles.get(i).map(ScorePages::text).orElse(""));
        }
        return scorer.scores();
    }
}
