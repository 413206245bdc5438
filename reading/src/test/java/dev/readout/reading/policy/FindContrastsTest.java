package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindContrastsTest {

    @Test
    void readsWhatWillNotBeRepeated() {
        var read = ReadPolicy.in("""
                Ireland Ireland PROPN NNP 4 nsubj PLACE
                is be AUX VBZ 4 aux
                not not PART RB 4 advmod
                going go VERB VBG 0 root
                to to PART TO 6 mark
                repeat repeat VERB VB 4 xcomp
                the the DET DT 8 det
                policy policy NOUN NN 6 obj
                of of ADP IN 12 case
                the the DET DT 12 det
                previous previous ADJ JJ 12 amod
                government government NOUN NN 8 nmod
                . . PUNCT . 4 punct
                """);
        assertThat(read.findings().contrasts()).singleElement().satisfies(contrast -> {
            assertThat(read.words(contrast.subject())).isEqualTo("Ireland");
            assertThat(read.words(contrast.comparedWith())).isEqualTo("the policy of the previous government");
        });
    }

    @Test
    void setsNowAgainstThen() {
        var read = ReadPolicy.in("""
                The the DET DT 3 det
                previous previous ADJ JJ 3 amod
                government government NOUN NN 4 nsubj
                sought seek VERB VBD 0 root
                talks talk NOUN NNS 4 obj
                , , PUNCT , 9 punct
                but but CCONJ CC 9 cc
                Ireland Ireland PROPN NNP 9 nsubj PLACE
                chose choose VERB VBD 4 conj
                tolls toll NOUN NNS 9 obj
                . . PUNCT . 4 punct
                """);
        assertThat(read.findings().contrasts()).singleElement().satisfies(contrast -> {
            assertThat(read.words(contrast.subject())).isEqualTo("Ireland");
            assertThat(read.words(contrast.comparedWith())).isEqualTo("The previous government");
        });
    }

    @Test
    void findsNoContrastInWhatIsRepeated() {
        var read = ReadPolicy.in("""
                Ireland Ireland PROPN NNP 2 nsubj PLACE
                repeated repeat VERB VBD 0 root
                the the DET DT 4 det
                policy policy NOUN NN 2 obj
                of of ADP IN 8 case
                the the DET DT 8 det
                previous previous ADJ JJ 8 amod
                government government NOUN NN 4 nmod
                . . PUNCT . 2 punct
                """);
        assertThat(read.findings().contrasts()).isEmpty();
    }

    @Test
    void readsAPolicyToldByWhatItIsNot() {
        var read = ReadPolicy.in("""
                The the DET DT 2 det
                plan plan NOUN NN 5 nsubj
                will will AUX MD 5 aux
                not not PART RB 5 advmod
                rely rely VERB VB 0 root
                on on ADP IN 7 case
                tolls toll NOUN NNS 5 obl
                nor nor CCONJ CC 11 cc
                will will AUX MD 11 aux
                it it PRON PRP 11 nsubj
                return return VERB VB 5 conj
                to to ADP IN 13 case
                quotas quota NOUN NNS 11 obl
                . . PUNCT . 5 punct
                """);
        assertThat(read.findings().contrasts())
                .singleElement()
                .satisfies(
                        contrast -> assertThat(read.words(contrast.subject())).isEqualTo("The plan"));
    }

    @Test
    void setsTwoSidesAgainstEachOther() {
        var read = ReadPolicy.in("""
                Ireland Ireland PROPN NNP 2 nsubj PLACE
                backed back VERB VBD 0 root
                the the DET DT 4 det
                quota quota NOUN NN 2 obj
                , , PUNCT , 8 punct
                but but CCONJ CC 8 cc
                Norway Norway PROPN NNP 8 nsubj PLACE
                rejected reject VERB VBD 2 conj
                it it PRON PRP 8 obj
                . . PUNCT . 2 punct
                """);
        assertThat(read.findings().contrasts()).singleElement().satisfies(contrast -> {
            assertThat(read.words(contrast.subject())).isEqualTo("Norway");
            assertThat(read.words(contrast.comparedWith())).isEqualTo("Ireland");
            assertThat(contrast.grounds().confidence()).isLessThan(0.7);
        });
    }
}
