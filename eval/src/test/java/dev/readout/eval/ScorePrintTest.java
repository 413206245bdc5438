package dev.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorePrintTest {

    private static final List<Score> SCORES = List.of(
            Score.f1("gold", "statements F1", new Count(2, 4, 3)),
            Score.share("gold", "manner", 1, 2),
            Score.f1("las", "LAS F1", new Count(9, 10, 11)));

    @Test
    void theTableHasASectionACorpusAndALineAFigure() {
        assertThat(ScoreTable.of(SCORES)).isEqualTo("""
                        gold
                          statements F1  0.571  P 0.500  R 0.667  2 right of 4 found and 3 wanted
                          manner         0.500  1 of 2

                        las
                          LAS F1         0.857  P 0.900  R 0.818  9 right of 10 found and 11 wanted
                        """);
    }

    @Test
    void theTableOfNothingIsEmpty() {
        assertThat(ScoreTable.of(List.of())).isEmpty();
    }

    @Test
    void theJsonSaysItsFormatAndAllCounts() {
        assertThat(ScoreJson.of(SCORES).replaceAll("\\s+", ""))
                .startsWith(
                        "{\"format\":\"readout.scores/1\",\"scores\":[{\"corpus\":\"gold\",\"what\":\"statementsF1\","
                                + "\"value\":0.571429,\"right\":2,\"found\":4,\"wanted\":3},");
    }
}
