package dev.readout.language.onnx;

import dev.readout.language.Passage;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what is said of a policy in the scores of the model: of every section the best chain of where its findings begin
 * and end, and for each the label that its words are on the mean the likeliest to have. Windows are given in the order of the
 * text. Not for sharing between threads.
 */
final class FindPassages {

    private final List<SectionFacts> sections;
    private final List<Passage> found = new ArrayList<>();

    FindPassages(List<SectionFacts> sections) {
        this.sections = sections;
    }

    /** Takes the next window. */
    void add(Window window, Scores scores) {
        var words = window.sentences().stream().flatMap(List::stream).toList();
        int edge = 0;
        int label = 0;
        for (var section : sections) {
            int edges = section.chain().labels().size();
            add(
                    section,
                    words,
                    columns(scores.edges(), edge, edges),
                    columns(scores.labels(), label, section.labels().size()));
            edge += edges;
            label += section.labels().size();
        }
    }

    /** All found so far, in the order of the text. */
    List<Passage> passages() {
        return found.stream()
                .sorted(Comparator.comparing(Passage::span).thenComparing(Passage::section))
                .toList();
    }

    private void add(SectionFacts section, List<ShownWord> words, float[][] edges, float[][] labels) {
        var path = section.chain().best(edges);
        var runs = section.chain().runs(path);
        if (runs.isEmpty()) return;
        var shares = section.chain().shares(edges);
        for (var run : runs) {
            var likely = meanShares(labels, run);
            int best = best(likely);
            var label = section.labels().get(best);
            double score = section.chain().confidence(shares, path, run) * likely[best];
            found.add(new Passage(section.section(), label, span(words, run), section.confidence(label, score)));
        }
    }

    /** How likely each label is for a run: the mean over its words of the logarithms, made to sum to 1. */
    private static double[] meanShares(float[][] labels, LabelChain.Run run) {
        var sums = new double[labels[0].length];
        int words = run.last() - run.first() + 1;
        for (int word = run.first(); word <= run.last(); word++) {
            double all = LabelChain.logOfSum(doubles(labels[word]));
            for (int label = 0; label < sums.length; label++) sums[label] += (labels[word][label] - all) / words;
        }
        double all = LabelChain.logOfSum(sums);
        for (int label = 0; label < sums.length; label++) sums[label] = Math.min(1, Math.exp(sums[label] - all));
        return sums;
    }

    private static double[] doubles(float[] numbers) {
        var doubles = new double[numbers.length];
        for (int i = 0; i < doubles.length; i++) doubles[i] = numbers[i];
        return doubles;
    }

    private static int best(double[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) if (shares[i] > shares[best]) best = i;
        return best;
    }

    private static Span span(List<ShownWord> words, LabelChain.Run run) {
        return words.get(run.first()).span().cover(words.get(run.last()).span());
    }

    /** Some columns of the rows of words, without the mark at the window's beginning. */
    private static float[][] columns(float[][] rows, int first, int count) {
        var columns = new float[rows.length - 1][];
        for (int word = 0; word < columns.length; word++)
            columns[word] = Arrays.copyOfRange(rows[word + 1], first, first + count);
        return columns;
    }
}
