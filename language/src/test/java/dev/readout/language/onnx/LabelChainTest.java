package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.onnx.LabelChain.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelChainTest {

    private static final float NEVER = -10000;
    private static final LabelChain CHAIN = new LabelChain(
            List.of("O", "B-a", "I-a", "B-b", "I-b"), new float[] {0, 0, NEVER, 0, NEVER}, new float[][] {
                {0, 0, NEVER, 0, NEVER},
                {0, 0, 0, 0, NEVER},
                {0, 0, 0, 0, NEVER},
                {0, 0, NEVER, 0, 0},
                {0, 0, NEVER, 0, 0}
            });

    @Test
    void neverBeginsInTheMiddle() {
        assertThat(CHAIN.best(new float[][] {{0, 1, 5, 0, 0}, {0, 0, 2, 0, 1}})).containsExactly(1, 2);
    }

    @Test
    void looksAheadBeforeItDecides() {
        assertThat(CHAIN.best(new float[][] {{1, 0, 0, 0, 0}, {0, 0, 0, 0, 4}})).containsExactly(3, 4);
    }

    @Test
    void noWordsHaveNoLabels() {
        assertThat(CHAIN.best(new float[0][])).isEmpty();
        assertThat(CHAIN.runs(new int[0])).isEmpty();
    }

    @Test
    void neighboursOfOneKindAreTwoRuns() {
        assertThat(CHAIN.runs(new int[] {0, 1, 2, 1, 3, 4, 0}))
                .containsExactly(new Run("a", 1, 2), new Run("a", 3, 3), new Run("b", 4, 5));
    }
}
