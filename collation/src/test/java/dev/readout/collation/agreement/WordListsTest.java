package dev.readout.collation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private final WordLists lists = new WordLists(Knowledge.bundled());

    @Test
    void findsWhatItsExamplesSay() {
        for (var entry : Knowledge.bundled().entries("agreement/words")) {
            assertThat(entry.matches()).isNotEmpty().allMatch(word -> lists.is(entry.id(), word));
            assertThat(entry.rejects()).isNotEmpty().noneMatch(word -> lists.is(entry.id(), word));
        }
        for (var entry : Knowledge.bundled().entries("agreement/corrections")) {
            assertThat(entry.matches()).isNotEmpty().allMatch(words -> lists.isCorrection(entry.id(), words));
            assertThat(entry.rejects()).isNotEmpty().noneMatch(words -> lists.isCorrection(entry.id(), words));
        }
    }

    @Test
    void knowsTheFiguresOfANumberInWords() {
        for (var entry : Knowledge.bundled().entries("agreement/numbers")) {
            assertThat(entry.matches())
                    .isNotEmpty()
                    .allMatch(word ->
                            lists.figures(word).filter(entry.id()::equals).isPresent());
            assertThat(entry.rejects())
                    .isNotEmpty()
                    .noneMatch(word ->
                            lists.figures(word).filter(entry.id()::equals).isPresent());
        }
        assertThat(lists.figures("1,200")).contains("1200");
        assertThat(lists.figures("4th")).isEmpty();
    }
}
