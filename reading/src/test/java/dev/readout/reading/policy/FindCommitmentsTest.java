package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Commitment;
import dev.readout.model.Commitment.Kind;
import org.junit.jupiter.api.Test;

class FindCommitmentsTest {

    @Test
    void whoIsLessLikelyToDoItWillNot() {
        var likely = only(PolicySentences.read("""
                Norway Norway PROPN NNP 4 nsubj PLACE
                is be AUX VBZ 4 cop
                less less ADV RBR 4 advmod
                likely likely ADJ JJ 0 root
                to to PART TO 6 mark
                sign sign VERB VB 4 xcomp
                the the DET DT 8 det
                pact pact NOUN NN 6 obj
                . . PUNCT . 4 punct
                """));

        assertThat(likely.negated()).isTrue();
    }

    @Test
    void whatWouldHaveBeenDonePromisesNothing() {
        assertThat(PolicySentences.read("""
                Norway Norway PROPN NNP 4 nsubj PLACE
                would would AUX MD 4 aux
                have have AUX VB 4 aux
                closed close VERB VBN 8 ccomp
                the the DET DT 6 det
                port port NOUN NN 4 obj
                Ireland Ireland PROPN NNP 8 nsubj PLACE
                said say VERB VBD 0 root
                . . PUNCT . 8 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void allThatHasToBeDoneIsNobodysDeed() {
        assertThat(PolicySentences.read("""
                All all DET DT 7 nsubj
                we we PRON PRP 3 nsubj
                have have VERB VBP 1 acl:relcl
                is be AUX VBZ 7 cop
                not not PART RB 7 advmod
                to to PART TO 7 mark
                spoil spoil VERB VB 0 root
                it it PRON PRP 7 obj
                . . PUNCT . 7 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void theDayBehindAHabitToldInPassingIsWhenTheDeedIsDue() {
        var halving = only(PolicySentences.read("""
                Norway Norway PROPN NNP 3 nsubj PLACE
                will will AUX MD 3 aux
                halve halve VERB VB 0 root
                the the DET DT 5 det
                toll toll NOUN NN 3 obj
                it it PRON PRP 7 nsubj
                takes take VERB VBZ 5 acl:relcl
                on on ADP IN 9 case
                June June PROPN NNP 7 obl
                1 1 NUM CD 9 nummod
                . . PUNCT . 3 punct
                """));

        assertThat(halving.window()).hasToString("2019-06-01/2019-06-01");
    }

    @Test
    void readsWhatIsExpectedInAMonthAsAnExpectation() {
        var decision = only(PolicySentences.read("""
                A        a        DET   DT  2 det
                decision decision NOUN  NN  4 nsubj:pass
                is       be       AUX   VBZ 4 aux:pass
                expected expect   VERB  VBN 0 root
                next     next     ADJ   JJ  6 amod
                month    month    NOUN  NN  4 obl:tmod
                .        .        PUNCT .   4 punct
                """));

        assertThat(decision.kind()).isEqualTo(Kind.EXPECTATION);
        assertThat(decision.window()).hasToString("2019-06-01/2019-06-30");
    }

    @Test
    void theYearOfWhatItIsMeasuredByIsNotWhenItWasPromised() {
        var vow = only(PolicySentences.read("""
                Norway    Norway   PROPN NNP 2 nsubj PLACE
                vowed     vow      VERB  VBD 0 root
                to        to       PART  TO  4 mark
                cut       cut      VERB  VB  2 xcomp
                emissions emission NOUN  NNS 4 obj
                below     below    ADP   IN  8 case
                the       the      DET   DT  8 det
                level     level    NOUN  NN  4 obl
                they      they     PRON  PRP 10 nsubj
                had       have     VERB  VBD 8 acl:relcl
                in        in       ADP   IN  12 case
                2005      2005     NUM   CD  10 obl
                .         .        PUNCT .   2 punct
                """));

        assertThat(vow.madeOn()).hasToString("../2019-05-07");
    }

    @Test
    void toAgreeToBeNamedPromisesNothing() {
        assertThat(PolicySentences.read("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                agreed agree VERB VBD 0 root
                to to PART TO 5 mark
                be be AUX VB 5 aux:pass
                named name VERB VBN 2 xcomp
                . . PUNCT . 2 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void whoHasYetToDecideHowToAnswerHasPromisedNothing() {
        assertThat(PolicySentences.read("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                has have VERB VBZ 0 root
                yet yet ADV RB 2 advmod
                to to PART TO 5 mark
                decide decide VERB VB 2 xcomp
                how how ADV WRB 8 advmod
                to to PART TO 8 mark
                respond respond VERB VB 5 xcomp
                . . PUNCT . 2 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void readsADayThatIsOnlyPartOfAWord() {
        var vote = only(PolicySentences.read("""
                Parliament parliament PROPN NNP 3 nsubj ORGANIZATION
                will       will       AUX   MD  3 aux
                vote       vote       VERB  VB  0 root
                June/July  june/july  PROPN NNP 3 obl:tmod
                .          .          PUNCT .   3 punct
                """));

        assertThat(vote.due()).isPresent();
    }

    @Test
    void takesWhatAThingWillDoForAForecastOfNobody() {
        var forecast = only(PolicySentences.read("""
                Its        its        PRON  PRP$ 2 nmod:poss
                withdrawal withdrawal NOUN  NN   4 nsubj
                will       will       AUX   MD   4 aux
                close      close      VERB  VB   0 root
                the        the        DET   DT   6 det
                port       port       NOUN  NN   4 obj
                in         in         ADP   IN   8 case
                June       June       PROPN NNP  4 obl
                .          .          PUNCT .    4 punct
                """));

        assertThat(forecast.kind()).isEqualTo(Kind.PREDICTION);
        assertThat(forecast.holder()).isEmpty();
    }

    @Test
    void findsWhatWasPromisedBehindWhenItWas() {
        var pledge = only(PolicySentences.read("""
                Norway   Norway   PROPN NNP 2 nsubj PLACE
                promised promise  VERB  VBD 0 root
                during   during   ADP   IN  5 case
                the      the      DET   DT  5 det
                race     race     NOUN  NN  2 obl
                to       to       PART  TO  7 mark
                close    close    VERB  VB  5 acl
                the      the      DET   DT  9 det
                camps    camp     NOUN  NNS 7 obj
                .        .        PUNCT .   2 punct
                """));

        assertThat(pledge.kind()).isEqualTo(Kind.PROMISE);
        assertThat(pledge.due()).isEmpty();
    }

    @Test
    void findsNothingWhereADeedIsExpectedOnNoDay() {
        assertThat(PolicySentences.read("""
                A        a        DET   DT  2 det
                decision decision NOUN  NN  4 nsubj:pass
                is       be       AUX   VBZ 4 aux:pass
                expected expect   VERB  VBN 0 root
                .        .        PUNCT .   4 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void findsNothingInWhatIsNotDecided() {
        assertThat(PolicySentences.read("""
                Norway   Norway   PROPN NNP 4 nsubj PLACE
                has      have     AUX   VBZ 4 aux
                not      not      PART  RB  4 advmod
                decided  decide   VERB  VBN 0 root
                to       to       PART  TO  6 mark
                join     join     VERB  VB  4 xcomp
                the      the      DET   DT  8 det
                scheme   scheme   NOUN  NN  6 obj
                .        .        PUNCT .   4 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void keepsWhatTheDeedIsAboutBehindTheDayItIsDue() {
        var sentences = PolicySentences.read("""
                Parliament parliament PROPN NNP 3 nsubj ORGANIZATION
                will       will       AUX   MD  3 aux
                vote       vote       VERB  VB  0 root
                next       next       ADJ   JJ  5 amod
                week       week       NOUN  NN  3 obl:tmod
                on         on         ADP   IN  8 case
                a          a          DET   DT  8 det
                bill       bill       NOUN  NN  3 obl
                .          .          PUNCT .   3 punct
                """);

        assertThat(sentences.evidence(only(sentences))).isEqualTo("Parliament will vote next week on a bill");
    }

    @Test
    void takesWhatThingsWillDoForNoCommitment() {
        assertThat(PolicySentences.read("""
                The        the        DET   DT  2 det
                move       move       NOUN  NN  4 nsubj
                will       will       AUX   MD  4 aux
                strengthen strengthen VERB  VB  0 root
                the        the        DET   DT  6 det
                harbours   harbour    NOUN  NNS 4 obj
                .          .          PUNCT .   4 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void takesWhatATourIsForForNoPlan() {
        assertThat(PolicySentences.read("""
                The     the    DET   DT  2 det
                tour    tour   NOUN  NN  3 nsubj
                aims    aim    VERB  VBZ 0 root
                to      to     PART  TO  5 mark
                help    help   VERB  VB  3 xcomp
                farmers farmer NOUN  NNS 5 obj
                .       .      PUNCT .   3 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void countsAVowFromTheDayItWasMade() {
        var vow = only(PolicySentences.read("""
                Norway  Norway PROPN NNP 2 nsubj PLACE
                vowed   vow    VERB  VBD 0 root
                in      in     ADP   IN  4 case
                March   March  PROPN NNP 2 obl
                to      to     PART  TO  6 mark
                fight   fight  VERB  VB  2 xcomp
                on      on     ADV   RB  6 advmod
                .       .      PUNCT .   2 punct
                """));

        assertThat(vow.madeOn()).hasToString("2019-03-01/2019-03-31");
        assertThat(vow.window().to()).isEmpty();
    }

    @Test
    void theDayOfAnInnerVerbIsNotWhenADeedIsDue() {
        var change = only(PolicySentences.read("""
                Norway    Norway   PROPN NNP 3 nsubj PLACE
                will      will     AUX   MD  3 aux
                change    change   VERB  VB  0 root
                the       the      DET   DT  5 det
                fair      fair     NOUN  NN  3 obj
                scheduled schedule VERB  VBN 5 acl
                for       for      ADP   IN  8 case
                June      June     PROPN NNP 6 obl
                .         .        PUNCT .   3 punct
                """));

        assertThat(change.due()).isEmpty();
    }

    @Test
    void aYearThatNamesAThingIsNotWhenADeedIsDue() {
        var change = only(PolicySentences.read("""
                Norway    Norway   PROPN NNP 3 nsubj PLACE
                will      will     AUX   MD  3 aux
                change    change   VERB  VB  0 root
                the       the      DET   DT  6 det
                2020      2020     NUM   CD  6 nummod
                fair      fair     NOUN  NN  3 obj
                .         .        PUNCT .   3 punct
                """));

        assertThat(change.due()).isEmpty();
    }

    @Test
    void theFirstInADecadeLooksBack() {
        var fair = only(PolicySentences.read("""
                Norway    Norway   PROPN NNP 3 nsubj PLACE
                will      will     AUX   MD  3 aux
                hold      hold     VERB  VB  0 root
                the       the      DET   DT  6 det
                first     first    ADJ   JJ  6 amod
                fair      fair     NOUN  NN  3 obj
                in        in       ADP   IN  9 case
                a         a        DET   DT  9 det
                decade    decade   NOUN  NN  6 nmod
                .         .        PUNCT .   3 punct
                """));

        assertThat(fair.due()).isEmpty();
    }

    @Test
    void aBriefingThatWillBeHeldOnThursdayIsStillToCome() {
        var briefing = only(PolicySentences.read("""
                Norway   Norway   PROPN NNP 3 nsubj PLACE
                will     will     AUX   MD  3 aux
                hold     hold     VERB  VB  0 root
                a        a        DET   DT  5 det
                briefing briefing NOUN  NN  3 obj
                on       on       ADP   IN  7 case
                Thursday Thursday PROPN NNP 5 nmod
                .        .        PUNCT .   3 punct
                """));

        assertThat(briefing.window()).hasToString("2019-05-09/2019-05-09");
    }

    @Test
    void fromNowOnADeedIsDueUpToTheEndOfTheTimeNamed() {
        var vote = only(PolicySentences.read("""
                Parliament parliament PROPN NNP 3 nsubj ORGANIZATION
                will       will       AUX   MD  3 aux
                vote       vote       VERB  VB  0 root
                between    between    ADP   IN  5 case
                now        now        ADV   RB  3 obl
                and        and        CCONJ CC  8 cc
                next       next       ADJ   JJ  8 amod
                week       week       NOUN  NN  5 conj
                .          .          PUNCT .   3 punct
                """));

        assertThat(vote.window()).hasToString("2019-05-07/2019-05-19");
    }

    @Test
    void toSeeWhatHappensPromisesNothing() {
        assertThat(PolicySentences.read("""
                Norway  Norway PROPN NNP 3 nsubj PLACE
                will    will   AUX   MD  3 aux
                see     see    VERB  VB  0 root
                what    what   PRON  WP  5 nsubj
                happens happen VERB  VBZ 3 ccomp
                .       .      PUNCT .   3 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void anElectionThatIsHeldPromisesNothing() {
        assertThat(PolicySentences.read("""
                Norway   Norway   PROPN NNP 2 nsubj PLACE
                holds    hold     VERB  VBZ 0 root
                an       a        DET   DT  4 det
                election election NOUN  NN  2 obj
                in       in       ADP   IN  6 case
                July     July     PROPN NNP 2 obl
                .        .        PUNCT .   2 punct
                """).findings().commitments()).isEmpty();
    }

    @Test
    void whatThereIsNoChanceOfIsForetoldWithDoubt() {
        var forecast = only(PolicySentences.read("""
                There  there  PRON  EX  2 expl
                is     be     VERB  VBZ 0 root
                no     no     DET   DT  4 det
                chance chance NOUN  NN  2 nsubj
                Norway Norway PROPN NNP 7 nsubj PLACE
                will   will   AUX   MD  7 aux
                close  close  VERB  VB  4 acl
                the    the    DET   DT  9 det
                camps  camp   NOUN  NNS 7 obj
                in     in     ADP   IN  11 case
                June   June   PROPN NNP 7 obl
                .      .      PUNCT .   2 punct
                """));

        assertThat(forecast.kind()).isEqualTo(Kind.PREDICTION);
        assertThat(forecast.negated()).isTrue();
        assertThat(forecast.grounds().isCertain()).isFalse();
    }

    @Test
    void aRefusalReachesToTheEndOfItsCondition() {
        var sentences = PolicySentences.read("""
                Norway Norway PROPN NNP 4 nsubj PLACE
                will   will   AUX   MD  4 aux
                not    not    PART  RB  4 advmod
                sign   sign   VERB  VB  0 root
                the    the    DET   DT  6 det
                pact   pact   NOUN  NN  4 obj
                if     if     SCONJ IN  9 mark
                boats  boat   NOUN  NNS 9 nsubj
                leave  leave  VERB  VBP 4 advcl
                .      .      PUNCT .   4 punct
                """);

        assertThat(sentences.evidence(only(sentences))).isEqualTo("Norway will not sign the pact if boats leave");
    }

    @Test
    void mayBeforeAnAdverbIsNoMonth() {
        var close = only(PolicySentences.read("""
                Norway  Norway  PROPN NNP 3 nsubj PLACE
                will    will    AUX   MD  3 aux
                close   close   VERB  VB  0 root
                camps   camp    NOUN  NNS 3 obj
                that    that    PRON  WDT 11 nsubj
                since   since   ADP   IN  7 case
                2006    2006    NUM   CD  11 obl
                -       -       PUNCT :   11 punct
                may     may     AUX   MD  11 aux
                already already ADV   RB  11 advmod
                rest    rest    VERB  VB  4 acl:relcl
                .       .       PUNCT .   3 punct
                """));

        assertThat(close.due()).isEmpty();
    }

    private static Commitment only(PolicySentences sentences) {
        var found = sentences.findings().commitments();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
