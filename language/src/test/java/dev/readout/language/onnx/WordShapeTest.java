package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({
        "said, LOWER",
        "Tulm, CAPITAL",
        "A, CAPITAL",
        "NATO, UPPER",
        "iPad, MIXED",
        "3rd, NUMBER",
        "“, MARK",
        "$, MARK",
        "😀, OTHER",
        "日, MIXED"
    })
    void knowsTheLetters(String word, WordShape shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }
}
