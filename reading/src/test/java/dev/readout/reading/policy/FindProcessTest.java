package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.ProcessStep;
import org.junit.jupiter.api.Test;

class FindProcessTest {

    @Test
    void tellsThatAnAgreementWasReached() {
        assertThat(step("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                signed sign VERB VBD 0 root
                the the DET DT 4 det
                agreement agreement NOUN NN 2 obj
                . . PUNCT . 2 punct
                """).grounds().isCertain()).isTrue();
    }

    @Test
    void isLessSureOfWhatIsToldInPassing() {
        var step = step("""
                They they PRON PRP 2 nsubj
                applauded applaud VERB VBD 0 root
                when when ADV WRB 5 advmod
                Norway Norway PROPN NNP 5 nsubj PLACE
                signed sign VERB VBD 2 advcl
                the the DET DT 7 det
                agreement agreement NOUN NN 5 obj
                . . PUNCT . 2 punct
                """);

        assertThat(step.state()).isEqualTo(ProcessStep.State.COMPLETED);
        assertThat(step.grounds().isCertain()).isFalse();
        assertThat(step.on().from()).isEmpty();
    }

    @Test
    void namesAProcessThatIsOnlyAdded() {
        assertThat(step("""
                They they PRON PRP 2 nsubj
                praised praise VERB VBD 0 root
                it it PRON PRP 2 obj
                , , PUNCT , 7 punct
                an an DET DT 7 det
                ongoing ongoing ADJ JJ 7 amod
                review review NOUN NN 3 appos
                . . PUNCT . 2 punct
                """).state()).isEqualTo(ProcessStep.State.UNDER_WAY);
    }

    private static ProcessStep step(String lines) {
        return ReadPolicy.in(lines).findings().process().getFirst();
    }
}
