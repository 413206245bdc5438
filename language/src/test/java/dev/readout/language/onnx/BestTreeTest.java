package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestTreeTest {

    @Test
    void aSingleWordIsTheRoot() {
        assertThat(BestTree.heads(new float[2][2])).containsExactly(0, 0);
    }

    @Test
    void findsTheBestOfAllTreesWithOneRoot() {
        var random = new Random(7);
        for (int size = 2; size <= 5; size++) {
            for (int round = 0; round < 40; round++) {
                var scores = scores(size, random);
                var found = BestTree.heads(scores);
                assertThat(isTree(found)).as(Arrays.toString(found)).isTrue();
                assertThat(weight(scores, found)).isGreaterThan(best(scores, new int[size], 1) - 1e-4);
            }
        }
    }

    @Test
    void makesATreeOfAnything() {
        var random = new Random(8);
        for (int size : new int[] {60, 200})
            assertThat(isTree(BestTree.heads(scores(size, random)))).isTrue();
        assertThat(isTree(BestTree.heads(new float[50][50]))).isTrue();
    }

    private static float[][] scores(int size, Random random) {
        var scores = new float[size][size];
        for (var row : scores) for (int i = 0; i < size; i++) row[i] = (float) random.nextGaussian() * 3;
        return scores;
    }

    /** The weight of the best tree that these first heads can become. */
    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) return isTree(heads) ? weight(scores, heads) : Double.NEGATIVE_INFINITY;
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double weight(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) sum += scores[word][heads[word]];
        return sum;
    }

    private static boolean isTree(int[] heads) {
        for (int word = 1; word < heads.length; word++) {
            int at = word;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) return false;
                at = heads[at];
            }
        }
        return Arrays.stream(heads, 1, heads.length).filter(head -> head == 0).count() == 1;
    }
}
