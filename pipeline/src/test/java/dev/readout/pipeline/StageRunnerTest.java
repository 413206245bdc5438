package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageRunnerTest {

    private static final Stage<Integer, String> SPELL = number -> Outcome.kept("n" + number);

    @Test
    void handsOutcomesOnInTheOrderOfTheDocuments() throws InterruptedException {
        var seen = new ArrayList<Outcome<String>>();
        var documents = IntStream.range(0, 100).boxed().toList();

        new StageRunner(4).runAll(SPELL, documents, (document, outcome) -> seen.add(outcome));

        assertThat(seen).isEqualTo(documents.stream().map(SPELL::apply).toList());
    }

    @Test
    void setsAsideWhatAStageThrowsAndGoesOn() throws InterruptedException {
        Stage<Integer, String> stage = number -> {
            if (number == 2) throw new IllegalStateException("two");
            return SPELL.apply(number);
        };
        var seen = new ArrayList<Outcome<String>>();

        new StageRunner(1).runAll(stage, List.of(1, 2, 3), (document, outcome) -> seen.add(outcome));

        assertThat(seen.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.retry()).isEqualTo(Outcome.Retry.NEVER));
        assertThat(seen.get(2)).isEqualTo(Outcome.kept("n3"));
    }

    @Test
    void saysThatABrokenWorldMayBeTriedAgain() {
        Stage<Integer, String> stage = number -> {
            throw new UncheckedIOException(new IOException("disk"));
        };

        assertThat(new StageRunner(1).run(stage, 1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.retry()).isEqualTo(Outcome.Retry.LATER));
    }

    @Test
    void letsErrorsThrough() {
        Stage<Integer, String> stage = number -> {
            throw new StackOverflowError("deep");
        };

        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> new StageRunner(2).runAll(stage, List.of(1), (document, outcome) -> {}));
    }
}
