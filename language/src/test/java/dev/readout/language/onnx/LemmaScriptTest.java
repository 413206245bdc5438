package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

    @ParameterizedTest
    @CsvSource({
        "l|3|be, was, be",
        "l|3|y, Cities, city",
        "k|0|, NATO, NATO",
        "l|1|, Asks, ask",
        "l|5|x, Go, go",
        "l|2|, ab, ab"
    })
    void makesLemmas(String script, String form, String lemma) {
        assertThat(LemmaScript.parse(script).apply(form)).isEqualTo(lemma);
    }
}
