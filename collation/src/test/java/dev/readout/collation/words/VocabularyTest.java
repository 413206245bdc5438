package dev.readout.collation.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void findsWhatItsExamplesSay() {
        var vocabulary = new Vocabulary(Knowledge.bundled());
        for (var entry : Knowledge.bundled().entries("utterance/words")) {
            assertThat(entry.matches()).isNotEmpty().allMatch(word -> vocabulary.is(entry.id(), word));
            assertThat(entry.rejects()).isNotEmpty().noneMatch(word -> vocabulary.is(entry.id(), word));
        }
    }

    @Test
    void givesInflectionsOneStem() {
        assertThat(Vocabulary.stem("policies")).isEqualTo(Vocabulary.stem("policy"));
        assertThat(Vocabulary.stem("completion")).isEqualTo(Vocabulary.stem("completed"));
        assertThat(Vocabulary.stem("ferries")).isNotEqualTo(Vocabulary.stem("fences"));
    }
}
