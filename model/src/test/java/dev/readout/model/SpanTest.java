package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isNeverEmptyOrBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void overlapsOnlyWhereACharacterIsShared() {
        assertThat(new Span(0, 5).overlaps(new Span(4, 6))).isTrue();
        assertThat(new Span(0, 5).overlaps(new Span(5, 6))).isFalse();
    }

    @Test
    void containsItself() {
        assertThat(new Span(2, 5).contains(new Span(2, 5))).isTrue();
        assertThat(new Span(2, 5).contains(new Span(2, 6))).isFalse();
    }

    @Test
    void coversWhatLiesBetween() {
        assertThat(new Span(8, 9).cover(new Span(2, 5))).isEqualTo(new Span(2, 9));
    }
}
