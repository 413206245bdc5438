package dev.readout.eval;

import dev.readout.eval.measure.Score;
import dev.readout.eval.syntax.ScoreSyntax;
import dev.readout.eval.syntax.Treebank;
import dev.readout.eval.syntax.TreebankDocument;
import dev.readout.language.LinguisticText;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.file.Path;
import java.util.List;

/** Scores the linguist alone, on a treebank. */
final class EvaluateSyntax {

    private EvaluateSyntax() {}

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var documents = Treebank.read(Corpus.LAS.in(shared).getFirst());
        var articles = documents.stream().map(TreebankDocument::article).toList();
        Stage<Article, LinguisticText> parse =
                article -> Outcome.kept(reader.linguist().read(article));
        var texts = reader.all(Corpus.LAS, parse, articles, article -> new LinguisticText(article, List.of()));
        var scorer = new ScoreSyntax(Corpus.LAS.label());
        for (int i = 0; i < documents.size(); i++) scorer.add(documents.get(i), texts.get(i));
        return scorer.scores();
    }
}
