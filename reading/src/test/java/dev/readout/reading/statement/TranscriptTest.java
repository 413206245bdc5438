package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.model.Statement.Manner;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.FindActors;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    private static final LinguisticText BRIEFING = text(
            "MS. LEE : Good morning all .",
            "The ferries run again .",
            "( Applause . )",
            "Q Will they run tomorrow ? Or never .",
            "MS. LEE : They will .",
            "MR. McBERG : So they do .",
            "END 3:08 P.M.");

    @Test
    void givesAParagraphWithoutALabelToWhoeverSpokeLast() {
        assertThat(Transcript.turns(Paragraph.of(BRIEFING)).stream().map(TranscriptTest::line))
                .containsExactly(
                        "MS. LEE: Good morning all. / The ferries run again.",
                        "Q: Will they run tomorrow? Or never.",
                        "MS. LEE: They will.",
                        "MR. McBERG: So they do.");
    }

    @Test
    void knowsALabelWithAStopThatElsewhereHasAColon() {
        var turns = Transcript.turns(Paragraph.of(text(
                "MS. LEE : Good morning .",
                "MR. ORR : And here ?",
                "MS. LEE . It was wet .",
                "MR. ORR : Dry by noon .")));

        assertThat(turns).hasSize(4);
    }

    @Test
    void takesWhatIsAskedForAQuestionAndTheRestForSpokenWords() {
        var statements = new FindStatements(KNOWLEDGE).in(BRIEFING, new FindActors(KNOWLEDGE).in(BRIEFING), List.of());

        assertThat(statements).hasSize(5).extracting(Statement::manner).containsOnly(Manner.DIRECT);
        assertThat(statements.get(2).act()).isEqualTo(Act.QUESTION);
        assertThat(statements.get(2).grounds().voice()).isEqualTo(Voice.INTERVIEWER);
        assertThat(statements.get(3).answers()).hasValue(statements.get(2).id());
    }

    @Test
    void doesNotTakeAnArticleWithAFewShoutedLabelsForATranscript() {
        var article =
                text("WATCH : The ferry leaves .", "The minister spoke .", "UPDATE : It is gone .", "MORE : Read on .");

        assertThat(Transcript.turns(Paragraph.of(article))).isEmpty();
    }

    private static String line(Attribution turn) {
        return turn.source().map(BRIEFING.article().text()::slice).orElse("") + ": "
                + turn.content().stream().map(BRIEFING.article().text()::slice).collect(Collectors.joining(" / "));
    }

    /** Words without grammar, a paragraph a line. */
    private static LinguisticText text(String... paragraphs) {
        var grammar = new StringBuilder();
        for (var paragraph : paragraphs) {
            boolean first = true;
            for (var word : paragraph.split(" ")) {
                grammar.append(word).append(' ').append(word);
                grammar.append(first ? " NOUN NN 0 root\n" : " NOUN NN 1 dep\n");
                first = false;
            }
            grammar.append("\n# par\n");
        }
        return ConlluText.of(grammar.toString());
    }
}
