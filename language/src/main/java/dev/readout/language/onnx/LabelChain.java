package dev.readout.language.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best sequence of BIO labels (Viterbi). Threads may share it.
 *
 * @param labels "O", and "B-" and "I-" of every kind
 * @param begins the score of beginning with each label
 * @param follows the score of each label, in the row of the label before it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; written once, by ModelFacts
record LabelChain(List<String> labels, float[] begins, float[][] follows) {

    /**
     * A run of words with one kind of label.
     *
     * @param kind without "B-" or "I-"
     * @param first its first word, from 0
     * @param last its last word
     */
    record Run(String kind, int first, int last) {}

    /** The best labels of words, as indices; {@code emissions} has a row of scores for every word. */
    int[] best(float[][] emissions) {
        var back = new int[emissions.length][labels.size()];
        var scores = emissions.length == 0 ? new float[0] : plus(begins, emissions[0]);
        for (int word = 1; word < emissions.length; word++) scores = step(scores, emissions[word], back[word]);
        var path = new int[emissions.length];
        for (int word = path.length - 1; word >= 0; word--) {
            path[word] = word == path.length - 1 ? best(scores) : back[word + 1][path[word + 1]];
        }
        return path;
    }

    private float[] step(float[] before, float[] emission, int[] back) {
        var after = new float[before.length];
        for (int label = 0; label < after.length; label++) {
            for (int from = 1; from < before.length; from++) {
                if (before[from] + follows[from][label] > before[back[label]] + follows[back[label]][label]) {
                    back[label] = from;
                }
            }
            after[label] = before[back[label]] + follows[back[label]][label] + emission[label];
        }
        return after;
    }

    /**
     * How likely each label of each word is, given all words (forward and backward sums): a row a word, each of sum 1.
     */
    double[][] shares(float[][] emissions) {
        int words = emissions.length;
        var forward = new double[words][];
        var backward = new double[words][];
        for (int word = 0; word < words; word++) forward[word] = forward(word, emissions, forward);
        for (int word = words - 1; word >= 0; word--) backward[word] = backward(word, emissions, backward);
        var shares = new double[words][labels.size()];
        for (int word = 0; word < words; word++) {
            for (int label = 0; label < labels.size(); label++) {
                shares[word][label] = forward[word][label] + backward[word][label];
            }
            double all = logOfSum(shares[word]);
            for (int label = 0; label < labels.size(); label++)
                shares[word][label] = Math.exp(shares[word][label] - all);
        }
        return shares;
    }

    /** The mean likelihood of the labels of a run, of {@link #shares}. */
    double confidence(double[][] shares, int[] path, Run run) {
        double sum = 0;
        for (int word = run.first(); word <= run.last(); word++) sum += shares[word][path[word]];
        return Math.min(1, sum / (run.last() - run.first() + 1));
    }

    private double[] forward(int word, float[][] emissions, double[][] before) {
        var sums = new double[labels.size()];
        var terms = new double[labels.size()];
        for (int label = 0; label < sums.length; label++) {
            for (int from = 0; word > 0 && from < sums.length; from++) {
                terms[from] = before[word - 1][from] + follows[from][label];
            }
            sums[label] = emissions[word][label] + (word == 0 ? begins[label] : logOfSum(terms));
        }
        return sums;
    }

    private double[] backward(int word, float[][] emissions, double[][] after) {
        var sums = new double[labels.size()];
        if (word + 1 == emissions.length) return sums;
        var terms = new double[labels.size()];
        for (int label = 0; label < sums.length; label++) {
            for (int to = 0; to < sums.length; to++) {
                terms[to] = follows[label][to] + emissions[word + 1][to] + after[word + 1][to];
            }
            sums[label] = logOfSum(terms);
        }
        return sums;
    }

    /** The logarithm of the sum of what the terms are logarithms of. */
    static double logOfSum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) most = Math.max(most, term);
        double sum = 0;
        for (double term : terms) sum += Math.exp(term - most);
        return most + Math.log(sum);
    }

    private static float[] plus(float[] one, float[] other) {
        var sum = one.clone();
        for (int i = 0; i < sum.length; i++) sum[i] += other[i];
        return sum;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }

    /** The runs that a label sequence makes, in order; those that {@link #best} found are whole. */
    List<Run> runs(int[] path) {
        var runs = new ArrayList<Run>();
        int first = 0;
        for (int word = 1; word <= path.length; word++) {
            boolean goesOn = word < path.length && labels.get(path[word]).startsWith("I-");
            if (goesOn) continue;
            var label = labels.get(path[first]);
            if (!label.equals("O")) runs.add(new Run(label.substring(2), first, word - 1));
            first = word;
        }
        return runs;
    }
}
