package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Move;
import dev.readout.model.Move.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options that no instrument names: what plans, motions and bills are for. */
class CarriedOptionsTest {

    @Test
    void whoVotesDownAMotionRejectsWhatItIsFor() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                voted vote VERB VBD 0 root
                down down ADP RP 2 compound:prt
                a a DET DT 5 det
                motion motion NOUN NN 2 obj
                to to PART TO 7 mark
                widen widen VERB VB 5 acl
                the the DET DT 9 det
                quay quay NOUN NN 7 obj
                . . PUNCT . 2 punct
                """);

        assertThat(read.findings().options()).singleElement().satisfies(move -> {
            assertThat(move.status()).isEqualTo(Status.REJECTED);
            assertThat(read.words(move.option())).isEqualTo("widen the quay");
            assertThat(read.names(move.by())).containsExactly("Norway");
        });
    }

    @Test
    void whoApprovesAPlanAdoptsWhatItIsFor() {
        assertThat(statuses("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                approved approve VERB VBD 0 root
                a a DET DT 4 det
                plan plan NOUN NN 2 obj
                to to PART TO 6 mark
                widen widen VERB VB 4 acl
                the the DET DT 8 det
                quay quay NOUN NN 6 obj
                . . PUNCT . 2 punct
                """)).containsExactly(Status.ADOPTED);
    }

    @Test
    void whoIsToSignABillHasNotSignedIt() {
        assertThat(statuses("""
                Norway Norway PROPN NNP 3 nsubj:pass PLACE
                is be AUX VBZ 3 aux:pass
                urged urge VERB VBN 0 root
                to to PART TO 5 mark
                sign sign VERB VB 3 xcomp
                a a DET DT 7 det
                bill bill NOUN NN 5 obj
                widening widen VERB VBG 7 acl
                the the DET DT 10 det
                quay quay NOUN NN 8 obj
                . . PUNCT . 3 punct
                """)).doesNotContain(Status.ADOPTED);
    }

    @Test
    void whoBacksAwayFromAPlanRulesOutWhatItIsFor() {
        assertThat(statuses("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                backed back VERB VBD 0 root
                away away ADV RB 2 advmod
                from from ADP IN 6 case
                a a DET DT 6 det
                plan plan NOUN NN 3 obl
                to to PART TO 8 mark
                raise raise VERB VB 6 acl
                tariffs tariff NOUN NNS 8 obj
                . . PUNCT . 2 punct
                """)).containsExactly(Status.RULED_OUT);
    }

    @Test
    void whoUrgesNotToDoSomethingRejectsIt() {
        assertThat(statuses("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                urged urge VERB VBD 0 root
                Ireland Ireland PROPN NNP 2 obj PLACE
                not not PART RB 6 advmod
                to to PART TO 6 mark
                raise raise VERB VB 2 xcomp
                tariffs tariff NOUN NNS 6 obj
                . . PUNCT . 2 punct
                """)).containsExactly(Status.REJECTED);
    }

    @Test
    void whatWouldBeDoneUnderAProposalIsOffered() {
        assertThat(statuses("""
                Under under ADP IN 3 case
                the the DET DT 3 det
                proposal proposal NOUN NN 9 obl
                , , PUNCT , 9 punct
                the the DET DT 6 det
                quay quay NOUN NN 9 nsubj:pass
                would would AUX MD 9 aux
                be be AUX VB 9 aux:pass
                widened widen VERB VBN 0 root
                . . PUNCT . 9 punct
                """)).containsExactly(Status.OFFERED);
    }

    @Test
    void whatWouldFollowUnderAProposalIsNothingItProvides() {
        assertThat(statuses("""
                Under under ADP IN 3 case
                the the DET DT 3 det
                proposal proposal NOUN NN 7 obl
                , , PUNCT , 7 punct
                Norway Norway PROPN NNP 7 nsubj PLACE
                would would AUX MD 7 aux
                lose lose VERB VB 0 root
                a a DET DT 9 det
                quay quay NOUN NN 7 obj
                . . PUNCT . 7 punct
                """)).isEmpty();
    }

    @Test
    void whereThereWillBeNoneItIsRuledOut() {
        assertThat(statuses("""
                There there PRON EX 3 expl
                will will AUX MD 3 aux
                be be VERB VB 0 root
                no no DET DT 5 det
                tariffs tariff NOUN NNS 3 nsubj
                . . PUNCT . 3 punct
                """)).containsExactly(Status.RULED_OUT);
    }

    private static List<Status> statuses(String lines) {
        return ReadPolicy.in(lines).findings().options().stream()
                .map(Move::status)
                .toList();
    }
}
