package dev.readout.eval.gold;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Pairing;
import dev.readout.eval.measure.Score;
import dev.readout.model.Finding;
import dev.readout.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is said of the policy, section by section: found when the evidence has a Jaccard index, in characters, of at least
 * one half with the best evidence of the row in the same article, one to one over all articles; right when it says the same.
 *
 * <p>A further finding on other words of a row that is found already is neither right nor wrong: the row lists them as
 * evidence of one thing.
 */
public final class ScorePolicy {

    private static final double FOUND = 0.5;

    private final String corpus;
    private final List<Candidate> found;
    private final Consumer<Mistake> mistakes;

    /** One finding and the article it was read in. */
    private record Candidate(Read read, SameActor same, String section, Finding finding) {

        double likeness(GoldFinding row) {
            return row.evidence().getOrDefault(read.gold().id(), List.of()).stream()
                    .mapToDouble(wanted -> finding.grounds().evidence().stream()
                            .mapToDouble(span -> jaccard(wanted, span))
                            .max()
                            .orElse(0))
                    .max()
                    .orElse(0);
        }

        boolean isRight(GoldFinding row) {
            return row.right().isRight(finding, same);
        }

        String words() {
            var text = read.reading().article().text();
            return finding.grounds().evidence().stream()
                    .map(text::slice)
                    .toList()
                    .toString();
        }
    }

    private ScorePolicy(String corpus, Collection<Read> articles, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
        this.found =
                articles.stream().flatMap(read -> candidates(read).stream()).toList();
    }

    /** One F1 a section, and their mean. */
    public static List<Score> of(String corpus, Path gold, Collection<Read> articles, Consumer<Mistake> mistakes) {
        return of(corpus, GoldPolicy.read(gold), articles, mistakes);
    }

    static List<Score> of(
            String corpus, List<GoldFinding> gold, Collection<Read> articles, Consumer<Mistake> mistakes) {
        var scorer = new ScorePolicy(corpus, articles, mistakes);
        var scores = new ArrayList<Score>();
        for (var section : GoldPolicy.SECTIONS) {
            var rows =
                    gold.stream().filter(row -> row.section().equals(section)).toList();
            scores.add(Score.f1(corpus, section + " F1", scorer.count(section, rows)));
        }
        double mean = scores.stream().mapToDouble(Score::value).average().orElse(0);
        scores.add(new Score(corpus, "mean F1 of what is said of the policy", mean, Count.NONE));
        return scores;
    }

    private static List<Candidate> candidates(Read read) {
        var same = new SameActor(read.gold(), read.reading());
        return read.reading()
                .policy()
                .all()
                .map(finding -> new Candidate(read, same, finding.section(), finding))
                .toList();
    }

    private Count count(String section, List<GoldFinding> rows) {
        var candidates = found.stream()
                .filter(candidate -> candidate.section().equals(section))
                .toList();
        var pairing = Pairing.greedy(
                rows, candidates, FOUND, (row, it) -> it.likeness(row), (row, it) -> it.isRight(row) ? 1 : 0);
        pairing.missed().forEach(row -> tell("", section, Mistake.Kind.MISSED, row.id() + " " + row.evidence()));
        var right = 0;
        for (var pair : pairing.pairs()) {
            if (pair.found().isRight(pair.wanted())) right++;
            else
                tell(
                        pair.found().read().gold().id(),
                        section,
                        Mistake.Kind.DIFFERENT,
                        pair.wanted().id() + " found " + pair.found().finding());
        }
        var invented = pairing.invented().stream()
                .filter(it -> rows.stream().noneMatch(row -> it.likeness(row) >= FOUND))
                .toList();
        invented.forEach(it -> tell(it.read().gold().id(), section, Mistake.Kind.INVENTED, it.words()));
        return new Count(right, pairing.pairs().size() + invented.size(), rows.size());
    }

    private void tell(String article, String section, Mistake.Kind kind, String words) {
        mistakes.accept(new Mistake(corpus, article, section, kind, words));
    }

    private static double jaccard(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / (one.length() + other.length() - shared);
    }
}
