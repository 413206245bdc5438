package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text PLAIN = new Text("The ferry sails.");
    private static final Text WITH_EMOJI = new Text("A 🚢 sails, a 🚢 sinks.");

    @Test
    void countsCodePointsAndNotUnits() {
        assertThat(PLAIN.length()).isEqualTo(16);
        assertThat(WITH_EMOJI.length()).isEqualTo(WITH_EMOJI.value().length() - 2);
    }

    @Test
    void slicesTheWordsOfASpan() {
        assertThat(PLAIN.slice(new Span(4, 9))).isEqualTo("ferry");
        assertThat(WITH_EMOJI.slice(new Span(2, 9))).isEqualTo("🚢 sails");
    }

    @Test
    void turnsUnitsIntoCodePointsAndBack() {
        int unit = WITH_EMOJI.value().indexOf("sinks");
        var span = WITH_EMOJI.spanOfUnits(unit, unit + 5);

        assertThat(WITH_EMOJI.slice(span)).isEqualTo("sinks");
        assertThat(WITH_EMOJI.unit(span.start())).isEqualTo(unit);
        assertThat(WITH_EMOJI.unit(WITH_EMOJI.length()))
                .isEqualTo(WITH_EMOJI.value().length());
    }

    @Test
    void takesAnIndexInsideASurrogatePairForThatPair() {
        assertThat(WITH_EMOJI.point(3)).isEqualTo(2);
    }

    @Test
    void refusesASpanPastItsEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.slice(new Span(10, 17)));
    }
}
