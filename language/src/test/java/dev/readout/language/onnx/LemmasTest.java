package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private static final LemmaScript LOWER = LemmaScript.parse("l|0|");

    private final Lemmas lemmas = new Lemmas(
            List.of("VBD sought seek", "VBP are be"),
            List.of(
                    "hop", "hope", "stop", "call", "vow", "report", "accuse", "plan", "box", "city", "see", "use",
                    "us"));

    @Test
    void takesTheLemmaThatTheTreebanksHave() {
        assertThat(lemmas.of("Sought", "VBD", LOWER)).isEqualTo("seek");
        assertThat(lemmas.of("are", "VBP", LOWER)).isEqualTo("be");
    }

    @Test
    void readsAContractedNotAsNot() {
        assertThat(lemmas.of("n't", "RB", LOWER)).isEqualTo("not");
        assertThat(lemmas.of("n’t", "RB", LOWER)).isEqualTo("not");
    }

    @Test
    void takesTheEndingsOfVerbsOff() {
        assertThat(lemmas.of("hoped", "VBD", LOWER)).isEqualTo("hope");
        assertThat(lemmas.of("stopped", "VBN", LOWER)).isEqualTo("stop");
        assertThat(lemmas.of("Calling", "VBG", LOWER)).isEqualTo("call");
        assertThat(lemmas.of("vowed", "VBD", LOWER)).isEqualTo("vow");
        assertThat(lemmas.of("accused", "VBN", LOWER)).isEqualTo("accuse");
        assertThat(lemmas.of("carried", "VBD", LOWER)).isEqualTo("carry");
        assertThat(lemmas.of("using", "VBG", LOWER)).isEqualTo("use");
        assertThat(lemmas.of("denuclearized", "VBN", LOWER)).isEqualTo("denuclearize");
    }

    @Test
    void takesThePluralOff() {
        assertThat(lemmas.of("boxes", "NNS", LOWER)).isEqualTo("box");
        assertThat(lemmas.of("cities", "NNS", LOWER)).isEqualTo("city");
        assertThat(lemmas.of("plans", "NNS", LOWER)).isEqualTo("plan");
    }

    @Test
    void leavesNamesAsTheyArePrinted() {
        assertThat(lemmas.of("Tarn", "NNP", LemmaScript.parse("k|0|"))).isEqualTo("Tarn");
        assertThat(lemmas.of("Ostranan", "JJ", LemmaScript.parse("k|0|"))).isEqualTo("Ostranan");
    }
}
