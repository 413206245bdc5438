package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final WordPieces PIECES = new WordPieces(vocabulary("har", "##bour", "-", "cafe", "co"));

    @Test
    void takesTheLongestPiecesItKnows() {
        assertThat(PIECES.of("Harbour-Café")).containsExactly(103, 104, 105, 106);
    }

    @Test
    void whatItDoesNotKnowIsUnknown() {
        assertThat(PIECES.of("zzz")).containsExactly(WordPieces.UNKNOWN);
        assertThat(PIECES.of("cob-co")).containsExactly(WordPieces.UNKNOWN, 105, 107);
    }

    @Test
    void everyWordHasAPiece() {
        for (var word : List.of("\u200B", "\u0000", "😀", "\u0301", "\uD800")) {
            assertThat(PIECES.of(word)).as(word).containsExactly(WordPieces.UNKNOWN);
        }
    }

    @Test
    void aLongWordHasFewPieces() {
        assertThat(PIECES.of("co-".repeat(5_000))).hasSize(12);
        assertThat(PIECES.of("co".repeat(50_000))).containsExactly(WordPieces.UNKNOWN);
    }

    private static List<String> vocabulary(String... pieces) {
        var vocabulary = new ArrayList<>(Collections.nCopies(103, "[unused]"));
        vocabulary.addAll(List.of(pieces));
        return vocabulary;
    }
}
