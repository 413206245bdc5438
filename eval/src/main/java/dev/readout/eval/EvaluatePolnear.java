package dev.readout.eval;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.eval.measure.Words;
import dev.readout.eval.polnear.Attribution;
import dev.readout.eval.polnear.PolnearArticle;
import dev.readout.eval.polnear.PolnearCorpus;
import dev.readout.eval.polnear.ScoreAttributions;
import dev.readout.eval.polnear.ScoreAttributions.What;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Scores PolNeAR's whole articles: with all statements, and with the sure ones only. */
final class EvaluatePolnear {

    private final Map<What, Count> all = new EnumMap<>(What.class);
    private final Map<What, Count> sure = new EnumMap<>(What.class);
    private final Watcher watcher;

    private EvaluatePolnear(Watcher watcher) {
        this.watcher = watcher;
    }

    static List<Score> in(Path shared, Reader reader) throws InterruptedException {
        var articles = PolnearCorpus.read(shared.resolve("data/attribution/polnear/dev"));
        var files = articles.stream().map(PolnearArticle::text).toList();
        var readings = reader.files(Corpus.POLNEAR, files);
        var evaluation = new EvaluatePolnear(reader.watcher());
        for (int i = 0; i < articles.size(); i++) evaluation.add(articles.get(i), readings.get(i));
        var scores = new ArrayList<Score>();
        scores.addAll(scores("", evaluation.all));
        scores.addAll(scores("sure: ", evaluation.sure));
        return scores;
    }

    private void add(PolnearArticle article, Reading reading) {
        var words = Words.of(reading.article().text());
        var result = ScoreAttributions.of(words, article.attributions(), attributions(reading, statement -> true));
        add(all, result);
        add(sure, ScoreAttributions.of(words, article.attributions(), attributions(reading, EvaluatePolnear::isSure)));
        var text = reading.article().text();
        result.byOverlap().missed().forEach(missed -> tell(article, Mistake.Kind.MISSED, text, missed));
        result.byOverlap().invented().forEach(invented -> tell(article, Mistake.Kind.INVENTED, text, invented));
    }

    private static boolean isSure(Statement statement) {
        return statement.grounds().isCertain();
    }

    private static List<Attribution> attributions(Reading reading, Predicate<Statement> which) {
        return reading.statements().stream().filter(which).map(Attribution::of).toList();
    }

    private static void add(Map<What, Count> sum, ScoreAttributions.Result result) {
        result.counts().forEach((what, count) -> sum.merge(what, count, Count::plus));
    }

    private void tell(PolnearArticle article, Mistake.Kind kind, Text text, Attribution attribution) {
        var words = "source " + words(text, attribution.source()) + ", cue " + words(text, attribution.cue())
                + ", content " + words(text, attribution.content());
        watcher.mistake(new Mistake(Corpus.POLNEAR.label(), article.name(), "attribution", kind, words));
    }

    private static String words(Text text, List<Span> spans) {
        return spans.stream().map(text::slice).collect(Collectors.joining(" | ", "\"", "\""));
    }

    private static List<Score> scores(String prefix, Map<What, Count> counts) {
        return List.of(
                score(prefix, "attributions exact F1", counts, What.EXACT),
                score(prefix, "attributions overlap F1", counts, What.OVERLAP),
                score(prefix, "attributions overlap F1, cue touched", counts, What.OVERLAP_CUE_TOUCHED),
                score(prefix, "source exact F1", counts, What.SOURCE_EXACT),
                score(prefix, "source overlap F1", counts, What.SOURCE_OVERLAP),
                score(prefix, "cue exact F1", counts, What.CUE_EXACT),
                score(prefix, "cue overlap F1", counts, What.CUE_OVERLAP),
                score(prefix, "content exact F1", counts, What.CONTENT_EXACT),
                score(prefix, "content overlap F1", counts, What.CONTENT_OVERLAP));
    }

    private static Score score(String prefix, String name, Map<What, Count> counts, What what) {
        return Score.f1(Corpus.POLNEAR.label(), prefix + name, counts.getOrDefault(what, Count.NONE));
    }
}
