package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Outcome.Reason EMPTY = () -> "the file is empty";

    @Test
    void goesOnToTheNextStageWhenKept() {
        Stage<String, Integer> length = word -> Outcome.kept(word.length());

        assertThat(length.then(number -> Outcome.kept(number * 2)).apply("four"))
                .isEqualTo(Outcome.kept(8));
    }

    @Test
    void endsAtTheFirstStageThatDrops() {
        Stage<String, String> refuse = word -> Outcome.dropped(EMPTY);

        assertThat(refuse.then(word -> {
                            throw new AssertionError("went on with " + word);
                        })
                        .apply("word"))
                .isEqualTo(Outcome.dropped(EMPTY));
    }
}
