package dev.readout.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void pairsTheMostAlikeFirst() {
        // 10 is nearest to 11, so 13 must take what is left, though it stands first.
        var pairing = nearest(List.of(13.0, 10.0), List.of(11.0, 16.0), 0.0);

        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair<>(13.0, 16.0), new Pairing.Pair<>(10.0, 11.0));
    }

    @Test
    void usesNothingTwice() {
        var pairing = nearest(List.of(5.0), List.of(5.0, 5.0), 0.5);

        assertThat(pairing.count()).isEqualTo(new Count(1, 2, 1));
        assertThat(pairing.invented()).containsExactly(5.0);
    }

    @Test
    void leavesAloneWhatIsNotAlikeEnough() {
        var pairing = nearest(List.of(1.0), List.of(3.0), 0.5);

        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.missed()).containsExactly(1.0);
        assertThat(pairing.invented()).containsExactly(3.0);
    }

    @Test
    void takesWhatIsExactlyAlikeEnough() {
        assertThat(nearest(List.of(1.0), List.of(2.0), 0.5).pairs()).hasSize(1);
    }

    @Test
    void letsTheTieBreakDecideBetweenEquals() {
        var pairing = Pairing.greedy(
                List.of("say", "ask"), List.of("ask", "say"), 1, (w, f) -> 1, (w, f) -> w.equals(f) ? 1 : 0);

        assertThat(pairing.pairs()).allMatch(pair -> pair.wanted().equals(pair.found()));
    }

    private static Pairing<Double, Double> nearest(List<Double> wanted, List<Double> found, double atLeast) {
        return Pairing.greedy(wanted, found, atLeast, (w, f) -> 1 / (1 + Math.abs(w - f)));
    }
}
