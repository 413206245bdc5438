package dev.readout.eval.gold;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Pairing;
import dev.readout.eval.measure.Score;
import dev.readout.model.ArticleId;
import dev.readout.model.Commitment;
import dev.readout.model.Span;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the dossier says of all articles together.
 *
 * <p>A row of the gold that sets articles side by side is found when a row of ours has its kind and overlaps its evidence in
 * at least two of its articles. The outcome of a commitment counts when a report of a pledge rests on the same words
 * (Jaccard index of at least one half, in characters, one to one).
 */
public final class ScoreTogether {

    private static final double FOUND = 0.5;

    private final String corpus;
    private final Dossier dossier;
    private final Consumer<Mistake> mistakes;
    private final Map<ArticleId, String> goldOf = new HashMap<>();

    private ScoreTogether(String corpus, Collection<Read> articles, Dossier dossier, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.dossier = dossier;
        this.mistakes = mistakes;
        for (var read : articles) {
            goldOf.put(read.reading().article().id(), read.gold().id());
        }
    }

    public static List<Score> of(
            String corpus, Path gold, Collection<Read> articles, Dossier dossier, Consumer<Mistake> mistakes) {
        return of(corpus, GoldTogether.read(gold), articles, dossier, mistakes);
    }

    static List<Score> of(
            String corpus, GoldTogether gold, Collection<Read> articles, Dossier dossier, Consumer<Mistake> mistakes) {
        var scorer = new ScoreTogether(corpus, articles, dossier, mistakes);
        return List.of(scorer.agreements(gold.agreements()), scorer.outcomes(gold.outcomes()));
    }

    private Score agreements(List<GoldTogether.Row> rows) {
        int found = 0;
        for (var row : rows) {
            if (dossier.agreements().stream().anyMatch(ours -> isFound(row, ours))) found++;
            else tell("agreement", Mistake.Kind.MISSED, row.id() + " " + row.kind());
        }
        return Score.share(corpus, "agreement rows found of the wanted", found, rows.size());
    }

    private boolean isFound(GoldTogether.Row row, Agreement ours) {
        if (row.kind() != ours.kind()) return false;
        return ours.evidence().stream()
                        .filter(evidence -> spans(row.evidence(), evidence.article()).stream()
                                .anyMatch(evidence.span()::overlaps))
                        .map(Evidence::article)
                        .distinct()
                        .count()
                > 1;
    }

    private record Made(Pledge pledge, Report<Commitment> report) {}

    private Score outcomes(List<GoldTogether.Outcome> outcomes) {
        var made = new ArrayList<Made>();
        for (var pledge : dossier.policy().commitments()) {
            pledge.reports().forEach(report -> made.add(new Made(pledge, report)));
        }
        var pairing = Pairing.greedy(outcomes, made, FOUND, this::likeness);
        int right = 0;
        for (var pair : pairing.pairs()) {
            var state = pair.found().pledge().outcome().state();
            if (state == pair.wanted().state()) right++;
            else
                tell(
                        "outcome",
                        Mistake.Kind.DIFFERENT,
                        pair.wanted().id() + " is " + pair.wanted().state() + ", found " + state);
        }
        return Score.share(
                corpus, "outcomes right of the matched", right, pairing.pairs().size());
    }

    private double likeness(GoldTogether.Outcome wanted, Made made) {
        double best = 0;
        for (var span : spans(wanted.evidence(), made.report().article())) {
            for (var evidence : made.report().evidence()) best = Math.max(best, jaccard(span, evidence.span()));
        }
        return best;
    }

    private List<Span> spans(Map<String, List<Span>> evidence, ArticleId article) {
        var id = goldOf.get(article);
        return id == null ? List.of() : evidence.getOrDefault(id, List.of());
    }

    private static double jaccard(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / (one.length() + other.length() - shared);
    }

    private void tell(String what, Mistake.Kind kind, String words) {
        mistakes.accept(new Mistake(corpus, "", what, kind, words));
    }
}
