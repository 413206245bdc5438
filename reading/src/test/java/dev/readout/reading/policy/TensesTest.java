package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Tree;
import dev.readout.reading.ConlluText;
import org.junit.jupiter.api.Test;

class TensesTest {

    private final Tenses tenses = new Tenses(Knowledge.bundled());

    @Test
    void givesAnInfinitiveTheTenseOfTheVerbItCompletes() {
        assertThat(ofMeet(
                        "They they PRON PRP 2 nsubj",
                        "plan plan VERB VBP 0 root",
                        "to to PART TO 4 mark",
                        "meet meet VERB VB 2 xcomp"))
                .isEqualTo(Tense.PLANNED);
        assertThat(ofMeet(
                        "They they PRON PRP 2 nsubj",
                        "tried try VERB VBD 0 root",
                        "to to PART TO 4 mark",
                        "meet meet VERB VB 2 xcomp"))
                .isEqualTo(Tense.ATTEMPTED);
        assertThat(ofMeet(
                        "They they PRON PRP 2 nsubj",
                        "refused refuse VERB VBD 0 root",
                        "to to PART TO 4 mark",
                        "meet meet VERB VB 2 xcomp"))
                .isEqualTo(Tense.REFUSED);
    }

    @Test
    void tellsWhatTheyHadDoneFromWhatTheyWouldDo() {
        assertThat(ofMeet("They they PRON PRP 3 nsubj", "'d have AUX MD 3 aux", "met meet VERB VBN 0 root"))
                .isNotEqualTo(Tense.CONDITIONAL);
        assertThat(ofMeet("They they PRON PRP 3 nsubj", "'d would AUX MD 3 aux", "meet meet VERB VB 0 root"))
                .isEqualTo(Tense.CONDITIONAL);
    }

    @Test
    void letsWhatMayBeWeighMoreThanWhatIsPlanned() {
        assertThat(ofMeet(
                        "They they PRON PRP 3 nsubj",
                        "may may AUX MD 3 aux",
                        "agree agree VERB VB 0 root",
                        "to to PART TO 5 mark",
                        "meet meet VERB VB 3 xcomp"))
                .isEqualTo(Tense.POSSIBLE);
    }

    @Test
    void tellsWhatSomebodyIsToDoFromWhatAnAimIs() {
        assertThat(ofMeet(
                        "Ministers minister NOUN NNS 4 nsubj",
                        "are be AUX VBP 4 cop",
                        "to to PART TO 4 mark",
                        "meet meet VERB VB 0 root"))
                .isEqualTo(Tense.PLANNED);
        assertThat(ofMeet(
                        "Aims aim NOUN NNS 4 nsubj",
                        "are be AUX VBP 4 cop",
                        "to to PART TO 4 mark",
                        "meet meet VERB VB 0 root"))
                .isEqualTo(Tense.INFINITIVE);
    }

    private Tense ofMeet(String... lines) {
        var sentence = ConlluText.of(String.join("\n", lines)).sentences().getFirst();
        return tenses.of(new Predicate(new Tree(sentence), sentence.tokens().getLast()));
    }
}
