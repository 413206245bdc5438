package dev.readout.language.onnx;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the tree of one sentence whose arcs score best (Chu, Liu and Edmonds), with exactly one root.
 *
 * <p>Words count from 1; 0 is the root. {@code scores[word][head]}.
 */
final class BestTree {

    private static final double NEVER = -1e9;

    private BestTree() {}

    /** The head of every word; {@code [0]} is 0. Takes the square of the number of words, rarely its cube. */
    static int[] heads(float[][] scores) {
        int size = scores.length;
        var arcs = new double[size][size];
        for (int word = 0; word < size; word++) {
            for (int head = 0; head < size; head++) {
                arcs[word][head] = word == 0 || word == head ? NEVER : scores[word][head];
            }
        }
        var heads = maximum(arcs);
        if (roots(heads) <= 1) return heads;
        return bestOfRoots(arcs, heads);
    }

    private static long roots(int[] heads) {
        return Arrays.stream(heads, 1, heads.length).filter(head -> head == 0).count();
    }

    /** Tries those words as the only root that the free tree has as roots, and the one that scores best as a root. */
    private static int[] bestOfRoots(double[][] arcs, int[] free) {
        int[] best = free;
        double most = Double.NEGATIVE_INFINITY;
        for (int root = 1; root < free.length; root++) {
            if (free[root] != 0) continue;
            var heads = maximum(rootedAt(arcs, root));
            double weight = weight(arcs, heads);
            if (weight > most) {
                most = weight;
                best = heads;
            }
        }
        return best;
    }

    private static double[][] rootedAt(double[][] arcs, int root) {
        var only = new double[arcs.length][];
        for (int word = 0; word < arcs.length; word++) {
            only[word] = arcs[word].clone();
            if (word != root) only[word][0] = NEVER;
        }
        return only;
    }

    private static double weight(double[][] arcs, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) sum += arcs[word][heads[word]];
        return sum;
    }

    private static int[] maximum(double[][] arcs) {
        var best = new int[arcs.length];
        for (int word = 1; word < arcs.length; word++) best[word] = best(arcs[word]);
        var cycle = cycle(best);
        return cycle.length == 0 ? best : new Contraction(arcs, best, cycle).solve();
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
        return best;
    }

    /** The words of one cycle that these heads make; none if they make a tree. */
    private static int[] cycle(int[] heads) {
        var seenFrom = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int word = start;
            while (word != 0 && seenFrom[word] == 0) {
                seenFrom[word] = start;
                word = heads[word];
            }
            if (word != 0 && seenFrom[word] == start) return cycleThrough(word, heads);
        }
        return new int[0];
    }

    private static int[] cycleThrough(int word, int[] heads) {
        var cycle = new int[heads.length];
        int length = 0;
        for (int at = word; length == 0 || at != word; at = heads[at]) cycle[length++] = at;
        return Arrays.copyOf(cycle, length);
    }

    /** A cycle seen as one word, so that the rest can be solved. */
    private static final class Contraction {
        private final double[][] arcs;
        private final int[] best;
        private final int[] cycle;

        Contraction(double[][] arcs, int[] best, int[] cycle) {
            this.arcs = arcs;
            this.best = best;
            this.cycle = cycle;
        }

        int[] solve() {
            var outside = outside();
            int size = outside.length;
            var leaving = new int[size];
            var entering = new int[size];
            var smaller = new double[size + 1][size + 1];
            for (var row : smaller) Arrays.fill(row, NEVER);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) smaller[i][j] = arcs[outside[i]][outside[j]];
                leaving[i] = bestHead(outside[i]);
                entering[i] = bestEntry(outside[i]);
                smaller[i][size] = arcs[outside[i]][leaving[i]];
                smaller[size][i] = gain(entering[i], outside[i]);
            }
            var solved = maximum(smaller);
            var heads = best.clone();
            for (int i = 1; i < size; i++) {
                heads[outside[i]] = solved[i] == size ? leaving[i] : outside[solved[i]];
            }
            heads[entering[solved[size]]] = outside[solved[size]];
            return heads;
        }

        private int[] outside() {
            var inside = new boolean[best.length];
            for (int word : cycle) inside[word] = true;
            return IntStream.range(0, best.length).filter(word -> !inside[word]).toArray();
        }

        private int bestHead(int word) {
            int found = cycle[0];
            for (int head : cycle) if (arcs[word][head] > arcs[word][found]) found = head;
            return found;
        }

        /** The word of the cycle that would lose least by hanging on {@code head} instead. */
        private int bestEntry(int head) {
            int found = cycle[0];
            for (int word : cycle) if (gain(word, head) > gain(found, head)) found = word;
            return found;
        }

        private double gain(int word, int head) {
            return arcs[word][head] - arcs[word][best[word]];
        }
    }
}
