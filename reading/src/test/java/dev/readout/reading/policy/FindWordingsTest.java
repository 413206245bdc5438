package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Wording.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindWordingsTest {

    @Test
    void findsWordsInQuotationMarks() {
        var read = ReadPolicy.in("""
                The the DET DT 2 det
                plan plan NOUN NN 3 nsubj
                became become VERB VBD 0 root
                a a DET DT 7 det
                “ “ PUNCT `` 7 punct
                green green ADJ JJ 7 amod
                wall wall NOUN NN 3 xcomp
                ” ” PUNCT '' 7 punct
                . . PUNCT . 3 punct
                """);
        assertThat(read.findings().wordings()).singleElement().satisfies(wording -> {
            assertThat(wording.mode()).isEqualTo(Mode.QUOTED_LABEL);
            assertThat(read.words(wording.words())).isEqualTo("“green wall”");
            assertThat(wording.formula()).isEqualTo("green-wall");
        });
    }

    @Test
    void takesNoVerbOfASentenceForALabel() {
        assertThat(words("""
                The the DET DT 2 det
                plan plan NOUN NN 5 nsubj
                had have AUX VBD 5 aux
                “ “ PUNCT `` 5 punct
                brought bring VERB VBD 0 root
                us we PRON PRP 5 obj
                here here ADV RB 5 advmod
                ” ” PUNCT '' 5 punct
                . . PUNCT . 5 punct
                """)).isEmpty();
    }

    @Test
    void findsADeedInWhatSomebodySays() {
        assertThat(words("""
                The the DET DT 2 det
                minister minister NOUN NN 3 nsubj
                said say VERB VBD 0 root
                Maravel Maravel PROPN NNP 6 nsubj
                is be AUX VBZ 6 cop
                ready ready ADJ JJ 3 ccomp
                to to PART TO 8 mark
                propose propose VERB VB 6 xcomp
                easing ease VERB VBG 8 xcomp
                tariffs tariff NOUN NNS 9 obj
                . . PUNCT . 3 punct
                """)).contains("easing tariffs");
    }

    private static List<String> words(String lines) {
        var read = ReadPolicy.in(lines);
        return read.findings().wordings().stream()
                .map(wording -> read.words(wording.words()))
                .toList();
    }
}
