package dev.readout.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class UniversalLemmasTest {

    private static final UniversalLemmas LEMMAS = new UniversalLemmas(Knowledge.bundled());

    @Test
    void findsWhatTheExamplesOfTheKnowledgeFileSay() {
        for (var entry : Knowledge.bundled().entries("language/lemmas")) {
            assertThat(entry.matches())
                    .isNotEmpty()
                    .allMatch(example -> !lemma(example).isEmpty());
            assertThat(entry.rejects())
                    .isNotEmpty()
                    .allMatch(example -> lemma(example).isEmpty());
        }
    }

    @Test
    void keepsNamesAsPrintedAndMakesThemSingular() {
        assertThat(lemmaOf("Tarns NNPS 0 root")).isEqualTo("Tarn");
        assertThat(lemmaOf("Tarn NNP 0 root")).isEqualTo("Tarn");
    }

    @Test
    void keepsTheCapitalOfANationality() {
        assertThat(lemmaOf("Danish JJ 0 root U-NORP")).isEqualTo("Danish");
    }

    @Test
    void tellsHasFromIs() {
        var has = ClearTree.of("It PRP 3 nsubj\n's VBZ 3 aux\nended VBN 0 root");
        var is = ClearTree.of("It PRP 3 nsubj\n's VBZ 3 cop\nold JJ 0 root");

        assertThat(LEMMAS.of(has, 2, "'s")).isEqualTo("have");
        assertThat(LEMMAS.of(is, 2, "'s")).isEqualTo("be");
    }

    private static String lemma(String example) {
        int space = example.indexOf(' ');
        return LEMMAS.find(example.substring(0, space), example.substring(space + 1));
    }

    private static String lemmaOf(String line) {
        var tree = ClearTree.of(line);
        return LEMMAS.of(tree, 1, tree.form(1));
    }
}
