package dev.readout.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void hasPrecisionRecallAndTheirHarmonicMean() {
        var count = new Count(2, 4, 3);

        assertThat(count.precision()).isEqualTo(0.5);
        assertThat(count.recall()).isCloseTo(0.6667, within(0.0001));
        assertThat(count.f1()).isCloseTo(0.5714, within(0.0001));
    }

    @Test
    void isPerfectWhenNothingWasWantedAndNothingFound() {
        assertThat(Count.NONE.f1()).isEqualTo(1);
    }

    @Test
    void isNothingWhenAllWasMissed() {
        assertThat(new Count(0, 0, 5).f1()).isZero();
        assertThat(new Count(0, 0, 5).precision()).isZero();
    }

    @Test
    void refusesMoreRightThanFound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(2, 1, 3));
    }

    @Test
    void addsUp() {
        assertThat(new Count(1, 2, 3).plus(new Count(2, 2, 2))).isEqualTo(new Count(3, 4, 5));
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertThat(Score.share("c", "w", 0, 0).value()).isZero();
        assertThat(Score.share("c", "w", 3, 4).value()).isEqualTo(0.75);
    }
}
