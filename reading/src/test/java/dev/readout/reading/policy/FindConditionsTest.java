package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindConditionsTest {

    @Test
    void readsUnless() {
        var read = ReadPolicy.in("""
                The the DET DT 2 det
                talks talk NOUN NNS 4 nsubj
                will will AUX MD 4 aux
                end end VERB VB 0 root
                unless unless SCONJ IN 8 mark
                the the DET DT 7 det
                boats boat NOUN NNS 8 nsubj
                leave leave VERB VBP 4 advcl
                . . PUNCT . 4 punct
                """);
        assertThat(read.findings().conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.type()).isEqualTo(Condition.Type.PRECONDITION);
            assertThat(condition.condition().map(read::words)).contains("the boats leave");
            assertThat(condition.consequence().map(read::words)).contains("The talks will end");
        });
    }

    @Test
    void doesNotTakeAQuestionForACondition() {
        var read = ReadPolicy.in("""
                She she PRON PRP 2 nsubj
                asked ask VERB VBD 0 root
                if if SCONJ IN 7 mark
                the the DET DT 5 det
                fee fee NOUN NN 7 nsubj
                was be AUX VBD 7 cop
                high high ADJ JJ 2 ccomp
                . . PUNCT . 2 punct
                """);
        assertThat(read.findings().conditions()).isEmpty();
    }

    @Test
    void warnsOfWhatAnyAttackLeadsTo() {
        var read = ReadPolicy.in("""
                Any any DET DT 2 det
                attack attack NOUN NN 4 nsubj
                will will AUX MD 4 aux
                lead lead VERB VB 0 root
                to to ADP IN 8 case
                a a DET DT 8 det
                harsh harsh ADJ JJ 8 amod
                answer answer NOUN NN 4 obl
                . . PUNCT . 4 punct
                """);
        assertThat(read.findings().conditions())
                .singleElement()
                .satisfies(condition -> assertThat(condition.type()).isEqualTo(Condition.Type.WARNING));
    }

    @Test
    void readsWhatIsGivenForAnEasing() {
        var read = ReadPolicy.in("""
                Maravel Maravel PROPN NNP 3 nsubj
                will will AUX MD 3 aux
                ease ease VERB VB 0 root
                the the DET DT 5 det
                quota quota NOUN NN 3 obj
                for for ADP IN 8 case
                certain certain ADJ JJ 8 amod
                steps step NOUN NNS 3 obl
                . . PUNCT . 3 punct
                """);
        assertThat(read.findings().conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.type()).isEqualTo(Condition.Type.EXCHANGE);
            assertThat(condition.condition().map(read::words)).contains("certain steps");
        });
    }

    @Test
    void readsWhatIsAskedFor() {
        var read = ReadPolicy.in("""
                what what PRON WP 5 obj
                Ostrana Ostrana PROPN NNP 3 nsubj
                has have VERB VBZ 0 root
                to to PART TO 5 mark
                do do VERB VB 3 xcomp
                to to PART TO 7 mark
                get get VERB VB 5 advcl
                a a DET DT 9 det
                waiver waiver NOUN NN 7 obj
                """);
        assertThat(read.findings().conditions())
                .singleElement()
                .satisfies(condition -> assertThat(condition.type()).isEqualTo(Condition.Type.QUESTION));
    }

    @Test
    void takesWhatIsNeededBeforeForTheCondition() {
        assertThat(types("""
                The the DET DT 2 det
                council council NOUN NN 4 nsubj
                must must AUX MD 4 aux
                approve approve VERB VB 0 root
                the the DET DT 6 det
                pact pact NOUN NN 4 obj
                before before SCONJ IN 9 mark
                it it PRON PRP 9 nsubj
                starts start VERB VBZ 4 advcl
                . . PUNCT . 4 punct
                """)).containsExactly(Condition.Type.PRECONDITION);
    }

    @Test
    void warnsOfWhatADeedWouldDo() {
        assertThat(types("""
                A a DET DT 2 det
                withdrawal withdrawal NOUN NN 4 nsubj
                would would AUX MD 4 aux
                hurt hurt VERB VB 0 root
                the the DET DT 6 det
                pilots pilot NOUN NNS 4 obj
                . . PUNCT . 4 punct
                """)).containsExactly(Condition.Type.WARNING);
        assertThat(types("""
                A a DET DT 2 det
                withdrawal withdrawal NOUN NN 4 nsubj
                would would AUX MD 4 aux
                please please VERB VB 0 root
                the the DET DT 6 det
                pilots pilot NOUN NNS 4 obj
                . . PUNCT . 4 punct
                """)).isEmpty();
    }

    @Test
    void warnsOfTheOtherChoice() {
        assertThat(types("""
                Maravel Maravel PROPN NNP 2 nsubj PLACE
                told tell VERB VBD 0 root
                Ostrana Ostrana PROPN NNP 2 obj PLACE
                to to PART TO 5 mark
                sign sign VERB VB 2 xcomp
                the the DET DT 7 det
                pact pact NOUN NN 5 obj
                or or CCONJ CC 9 cc
                face face VERB VB 5 conj
                a a DET DT 11 det
                toll toll NOUN NN 9 obj
                . . PUNCT . 2 punct
                """)).containsExactly(Condition.Type.WARNING);
    }

    @Test
    void whatWouldBeGreatIsAWishAndNoCondition() {
        assertThat(types("""
                It it PRON PRP 4 nsubj
                would would AUX MD 4 aux
                be be AUX VB 4 cop
                great great ADJ JJ 0 root
                if if SCONJ IN 7 mark
                Ostrana Ostrana PROPN NNP 7 nsubj PLACE
                left leave VERB VBD 4 advcl
                . . PUNCT . 4 punct
                """)).isEmpty();
    }

    @Test
    void isSureOnlyOfWhatWhoeverSetsTheConditionCanDo() {
        assertThat(ReadPolicy.in("""
                Prices price NOUN NNS 3 nsubj
                could could AUX MD 3 aux
                rise rise VERB VB 0 root
                if if SCONJ IN 7 mark
                the the DET DT 6 det
                council council NOUN NN 7 nsubj
                agrees agree VERB VBZ 3 advcl
                . . PUNCT . 3 punct
                """).findings().conditions())
                .singleElement()
                .satisfies(
                        condition -> assertThat(condition.grounds().isCertain()).isFalse());
    }

    private static List<Condition.Type> types(String lines) {
        return ReadPolicy.in(lines).findings().conditions().stream()
                .map(Condition::type)
                .toList();
    }
}
