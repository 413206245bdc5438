package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Reaction;
import dev.readout.model.Reaction.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindReactionsTest {

    @Test
    void readsWhoWelcomesWhat() {
        var read = ReadPolicy.in("""
                Ireland Ireland PROPN NNP 2 nsubj PLACE
                welcomed welcome VERB VBD 0 root
                the the DET DT 4 det
                quota quota NOUN NN 2 obj
                . . PUNCT . 2 punct
                """);
        assertThat(read.findings().reactions()).singleElement().satisfies(reaction -> {
            assertThat(reaction.tone()).isEqualTo(Tone.WELCOME);
            assertThat(reaction.about().map(read::words)).contains("the quota");
        });
    }

    @Test
    void endsTheWordsBeforeWhatTheyAreWithRegardTo() {
        var read = ReadPolicy.in("""
                Ireland Ireland PROPN NNP 2 nsubj PLACE
                slammed slam VERB VBD 0 root
                the the DET DT 4 det
                quota quota NOUN NN 2 obj
                because because SCONJ IN 7 mark
                prices price NOUN NNS 7 nsubj
                rose rise VERB VBD 2 advcl
                . . PUNCT . 2 punct
                """);
        assertThat(read.findings().reactions())
                .singleElement()
                .satisfies(reaction -> assertThat(
                                read.words(reaction.grounds().evidence().getFirst()))
                        .isEqualTo("Ireland slammed the quota"));
    }

    @Test
    void takesNoReactionFromWhatIsOnlySupposed() {
        assertThat(tones("""
                Ireland Ireland PROPN NNP 3 nsubj PLACE
                could could AUX MD 3 aux
                reject reject VERB VB 0 root
                the the DET DT 5 det
                quota quota NOUN NN 3 obj
                . . PUNCT . 3 punct
                """)).isEmpty();
    }

    @Test
    void readsAVerdict() {
        assertThat(tones("""
                The the DET DT 2 det
                quota quota NOUN NN 5 nsubj
                is be AUX VBZ 5 cop
                a a DET DT 5 det
                disaster disaster NOUN NN 0 root
                . . PUNCT . 5 punct
                """)).containsExactly(Tone.CRITICISM);
    }

    @Test
    void takesWhatSomebodyShouldUnderstandForAWarning() {
        assertThat(tones("""
                Ireland Ireland PROPN NNP 3 nsubj PLACE
                should should AUX MD 3 aux
                understand understand VERB VB 0 root
                that that SCONJ IN 8 mark
                the the DET DT 6 det
                offer offer NOUN NN 8 nsubj
                can can AUX MD 8 aux
                lapse lapse VERB VB 3 ccomp
                . . PUNCT . 3 punct
                """)).containsExactly(Tone.WARNING);
    }

    @Test
    void hearsSilence() {
        assertThat(tones("""
                Ireland Ireland PROPN NNP 4 nsubj PLACE
                has have AUX VBZ 4 aux
                not not PART RB 4 advmod
                responded respond VERB VBN 0 root
                . . PUNCT . 4 punct
                """)).containsExactly(Tone.SILENCE);
    }

    @Test
    void readsAReactionFromWhomeverItComes() {
        var read = ReadPolicy.in("""
                Ireland Ireland PROPN NNP 2 nsubj PLACE
                faced face VERB VBD 0 root
                pressure pressure NOUN NN 2 obj
                from from ADP IN 5 case
                Norway Norway PROPN NNP 3 nmod PLACE
                . . PUNCT . 2 punct
                """);
        assertThat(read.findings().reactions()).singleElement().satisfies(reaction -> {
            assertThat(reaction.tone()).isEqualTo(Tone.EXHORTATION);
            assertThat(reaction.by()).hasSize(1);
            assertThat(reaction.toward()).hasSize(1).doesNotContainAnyElementsOf(reaction.by());
        });
    }

    @Test
    void readsAFeelingThatGrows() {
        assertThat(tones("""
                Ireland Ireland PROPN NNP 3 nsubj PLACE
                is be AUX VBZ 3 aux
                growing grow VERB VBG 0 root
                wary wary ADJ JJ 3 xcomp
                of of ADP IN 7 case
                the the DET DT 7 det
                quota quota NOUN NN 4 obl
                . . PUNCT . 3 punct
                """)).containsExactly(Tone.CONCERN);
    }

    @Test
    void readsWhatSomebodyIsToAPolicy() {
        assertThat(tones("""
                Ireland Ireland PROPN NNP 4 nsubj PLACE
                is be AUX VBZ 4 cop
                a a DET DT 4 det
                critic critic NOUN NN 0 root
                of of ADP IN 7 case
                the the DET DT 7 det
                quota quota NOUN NN 4 nmod
                . . PUNCT . 4 punct
                """)).containsExactly(Tone.CRITICISM);
    }

    @Test
    void takesNoWishFromTheOutletsOwnWords() {
        assertThat(tones("""
                The the DET DT 2 det
                quota quota NOUN NN 5 nsubj
                must must AUX MD 5 aux
                be be AUX VB 5 aux:pass
                kept keep VERB VBN 0 root
                . . PUNCT . 5 punct
                """)).isEmpty();
    }

    private static List<Tone> tones(String lines) {
        return ReadPolicy.in(lines).findings().reactions().stream()
                .map(Reaction::tone)
                .toList();
    }
}
