package dev.readout.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Text;
import org.junit.jupiter.api.Test;

class EnglishTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final English ENGLISH = new English(KNOWLEDGE);

    @Test
    void tellsTheExamplesOfItsWordLists() {
        var entries = KNOWLEDGE.entries("intake/english");

        for (var entry : entries) {
            var mine = entry.id().equals("small-words") ? English.Verdict.ENGLISH : English.Verdict.OTHER;
            assertThat(entry.matches()).allMatch(example -> judge(example) == mine);
            assertThat(entry.rejects()).noneMatch(example -> judge(example) == mine);
        }
    }

    @Test
    void holdsAListOfNamesAndFiguresForNoOtherLanguage() {
        assertThat(judge("Ellan 12 ".repeat(30))).isEqualTo(English.Verdict.UNSURE);
    }

    private static English.Verdict judge(String text) {
        return ENGLISH.judge(new Text(text));
    }
}
