package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void isChosenByNameInAnyCase() {
        assertThat(Engine.named("Model")).isEqualTo(Engine.MODEL);
        assertThat(Engine.named("")).isEqualTo(Engine.BOTH);
    }

    @Test
    void refusesANameItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.named("corenlp"))
                .withMessage("READOUT_ENGINE must be one of nlp4j, model, both, was 'corenlp'");
    }
}
