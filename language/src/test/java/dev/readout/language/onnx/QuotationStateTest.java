package dev.readout.language.onnx;

import static dev.readout.language.onnx.QuotationState.CLOSING;
import static dev.readout.language.onnx.QuotationState.INSIDE;
import static dev.readout.language.onnx.QuotationState.OPENING;
import static dev.readout.language.onnx.QuotationState.OUTSIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationStateTest {

    @Test
    void straightMarksOpenAndCloseInTurn() {
        assertThat(QuotationState.of(List.of("\"", "a", "\"", "b"))).containsExactly(OPENING, INSIDE, CLOSING, OUTSIDE);
    }

    @Test
    void anOpenQuotationGoesOn() {
        assertThat(QuotationState.of(List.of("x", "“", "a", "b"))).containsExactly(OUTSIDE, OPENING, INSIDE, INSIDE);
    }

    @Test
    void printsMarksInOneForm() {
        assertThat(OPENING.printed("``")).isEqualTo("“");
        assertThat(CLOSING.printed("''")).isEqualTo("”");
        assertThat(OUTSIDE.printed("-LRB-")).isEqualTo("(");
        assertThat(INSIDE.printed("’s")).isEqualTo("'s");
        assertThat(INSIDE.printed("’")).isEqualTo("’");
    }
}
