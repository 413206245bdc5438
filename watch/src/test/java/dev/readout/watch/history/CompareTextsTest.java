package dev.readout.watch.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.watch.history.Passage.Kind;
import dev.readout.watch.history.Passage.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareTextsTest {

    @Test
    void marksTheWordsThatChangedWithinAParagraph() {
        assertThat(CompareTexts.between(
                        "The fee stays.\nIt will rise in May, she said.",
                        "The fee stays.\nIt may rise in May, she said."))
                .containsExactly(
                        Passage.whole(Kind.KEPT, "The fee stays."),
                        new Passage(
                                Kind.CHANGED,
                                List.of(
                                        new Run(Kind.KEPT, "It"),
                                        new Run(Kind.REMOVED, "will"),
                                        new Run(Kind.ADDED, "may"),
                                        new Run(Kind.KEPT, "rise in May, she said."))));
    }

    @Test
    void tellsParagraphsThatCameFromThoseThatWent() {
        assertThat(CompareTexts.between("A stays.\n\nThis one goes away.", "Something quite new here.\nA stays."))
                .containsExactly(
                        Passage.whole(Kind.ADDED, "Something quite new here."),
                        Passage.whole(Kind.KEPT, "A stays."),
                        Passage.whole(Kind.REMOVED, "This one goes away."));
    }

    @Test
    void findsNothingChangedInWhiteSpace() {
        assertThat(CompareTexts.between("A b.\r\n\r\nC d.", "  A b.\nC d.\n"))
                .extracting(Passage::kind)
                .containsOnly(Kind.KEPT);
    }

    @Test
    void doesNotCompareTheWordsOfAGiantParagraph() {
        var before = "word ".repeat(4_000) + "old";
        var after = "word ".repeat(4_000) + "new";

        assertThat(CompareTexts.between(before, after))
                .hasSize(1)
                .allSatisfy(passage ->
                        assertThat(passage.runs()).extracting(Run::fate).containsExactly(Kind.REMOVED, Kind.ADDED));
    }
}
