package dev.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void isStoodForByItsMiddleValue() {
        assertThat(new Sample(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
    }

    @Test
    void isStoodForByTheMeanOfTheTwoInTheMiddle() {
        assertThat(new Sample(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
    }

    @Test
    void knowsItsEnds() {
        var sample = new Sample(List.of(4.0, 1.0, 2.0));

        assertThat(sample.least()).isEqualTo(1);
        assertThat(sample.most()).isEqualTo(4);
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(List.of()));
    }
}
