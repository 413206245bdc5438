package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Move;
import dev.readout.model.Move.Family;
import dev.readout.model.Move.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindMovesTest {

    @Test
    void toRenewAThreatIsToThreaten() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                renewed renew VERB VBD 0 root
                its its PRON PRP$ 4 nmod:poss
                threat threat NOUN NN 2 obj
                to to PART TO 6 mark
                raise raise VERB VB 4 acl
                tariffs tariff NOUN NNS 6 obj
                . . PUNCT . 2 punct
                """);

        assertThat(read.findings().options()).extracting(Move::status).containsOnly(Status.WARNED);
    }

    @Test
    void whatShouldGoOnIsDemanded() {
        var read = ReadPolicy.in("""
                Tariffs tariff NOUN NNS 4 nsubj:pass
                should should AUX MD 4 aux
                be be AUX VB 4 aux:pass
                maintained maintain VERB VBN 0 root
                , , PUNCT , 4 punct
                Norway Norway PROPN NNP 7 nsubj PLACE
                said say VERB VBD 4 parataxis
                . . PUNCT . 4 punct

                Norway Norway PROPN NNP 2 nsubj PLACE
                called call VERB VBD 0 root
                for for SCONJ IN 6 mark
                tariffs tariff NOUN NNS 6 nsubj
                to to PART TO 6 mark
                continue continue VERB VB 2 advcl
                . . PUNCT . 2 punct
                """);

        assertThat(read.findings().options()).extracting(Move::status).containsOnly(Status.DEMANDED);
    }

    @Test
    void aHabitIsNotSurelyAMove() {
        var sentence = """
                Norway Norway PROPN NNP 2 nsubj PLACE
                %s impose VERB %s 0 root
                tariffs tariff NOUN NNS 2 obj
                . . PUNCT . 2 punct
                """;

        assertThat(ReadPolicy.in(sentence.formatted("imposes", "VBZ"))
                        .findings()
                        .options())
                .singleElement()
                .satisfies(move -> assertThat(move.grounds().isCertain()).isFalse());
        assertThat(ReadPolicy.in(sentence.formatted("imposed", "VBD"))
                        .findings()
                        .options())
                .singleElement()
                .satisfies(move -> assertThat(move.grounds().isCertain()).isTrue());
    }

    @Test
    void namesWhatARelativeClauseLeavesOut() {
        var read = ReadPolicy.in("""
                The the DET DT 2 det
                pact pact NOUN NN 9 nsubj
                that that PRON WDT 8 obj
                Norway Norway PROPN NNP 6 nsubj PLACE
                has have AUX VBZ 6 aux
                vowed vow VERB VBN 2 acl:relcl
                to to PART TO 8 mark
                shred shred VERB VB 6 xcomp
                failed fail VERB VBD 0 root
                . . PUNCT . 9 punct
                """);

        assertThat(read.findings().options())
                .extracting(move -> read.words(move.option()))
                .contains("The pact")
                .doesNotContain("shred");
    }

    @Test
    void whatIsDemandedToBeDoneIsNotDone() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                demands demand VERB VBZ 0 root
                that that SCONJ IN 7 mark
                the the DET DT 5 det
                tariffs tariff NOUN NNS 7 nsubj:pass
                be be AUX VB 7 aux:pass
                scrapped scrap VERB VBN 2 ccomp
                . . PUNCT . 2 punct
                """);

        assertThat(read.findings().options()).extracting(Move::status).containsOnly(Status.DEMANDED);
    }

    @Test
    void toAddThatSomethingCannotBeDoneIsNoDeed() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 4 nsubj PLACE
                ca can AUX MD 4 aux
                n't not PART RB 4 advmod
                raise raise VERB VB 8 ccomp
                tariffs tariff NOUN NNS 4 obj
                , , PUNCT , 4 punct
                Ireland Ireland PROPN NNP 8 nsubj PLACE
                added add VERB VBD 0 root
                . . PUNCT . 8 punct
                """);

        assertThat(read.findings().options()).isEmpty();
    }

    @Test
    void aVerbAndANounOfDifferentFamiliesInOneNameAreOneOption() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 3 nsubj PLACE
                will will AUX MD 3 aux
                renegotiate renegotiate VERB VB 0 root
                tariffs tariff NOUN NNS 3 obj
                . . PUNCT . 3 punct
                """);

        assertThat(read.findings().options()).hasSize(1);
    }

    @Test
    void whatUnnamedPeopleSayThatOthersDoIsNotSure() {
        var read = ReadPolicy.in("""
                Officials official NOUN NNS 2 nsubj GROUP
                said say VERB VBD 0 root
                Norway Norway PROPN NNP 4 nsubj PLACE
                scrapped scrap VERB VBD 2 ccomp
                the the DET DT 6 det
                tariffs tariff NOUN NNS 4 obj
                . . PUNCT . 2 punct
                """);

        assertThat(read.findings().options())
                .isNotEmpty()
                .noneMatch(move -> move.grounds().isCertain());
    }

    @Test
    void aDecisionIsThatOfItsOwnerNotOfWhoSpeaksOfIt() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                said say VERB VBD 0 root
                Ireland Ireland PROPN NNP 5 nmod:poss PLACE
                's 's PART POS 3 case
                decision decision NOUN NN 10 nsubj
                to to PART TO 7 mark
                raise raise VERB VB 5 acl
                tariffs tariff NOUN NNS 7 obj
                was be AUX VBD 10 cop
                wrong wrong ADJ JJ 2 ccomp
                . . PUNCT . 2 punct
                """);

        assertThat(read.findings().options()).singleElement().satisfies(move -> {
            assertThat(move.status()).isEqualTo(Move.Status.ADOPTED);
            assertThat(read.names(move.by())).containsExactly("Ireland");
        });
    }

    @Test
    void aDemandIsThatOfItsOwnerNotOfWhoSpeaksOfIt() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                heard hear VERB VBD 0 root
                Ireland Ireland PROPN NNP 6 nmod:poss PLACE
                's 's PART POS 3 case
                loud loud ADJ JJ 6 amod
                demand demand NOUN NN 2 obj
                for for ADP IN 8 case
                tariffs tariff NOUN NNS 6 nmod
                . . PUNCT . 2 punct
                """);

        assertThat(read.findings().options()).singleElement().satisfies(move -> {
            assertThat(move.status()).isEqualTo(Move.Status.DEMANDED);
            assertThat(read.names(move.by())).containsExactly("Ireland");
        });
    }

    @Test
    void whoOnlyLooksOnDecidesNothing() {
        var read = ReadPolicy.in("""
                The the DET DT 2 det
                Analysts analyst NOUN NNS 3 nsubj GROUP
                adopted adopt VERB VBD 0 root
                a a DET DT 6 det
                carbon carbon NOUN NN 6 compound
                tax tax NOUN NN 3 obj
                . . PUNCT . 3 punct
                """);

        assertThat(read.findings().options())
                .allSatisfy(move -> assertThat(move.grounds().confidence()).isLessThan(0.5));
    }

    @Test
    void whatWasDoneOnADayThatIsNamedWasDoneThen() {
        assertThat(PolicySentences.read("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                raised raise VERB VBD 0 root
                tariffs tariff NOUN NNS 2 obj
                on on ADP IN 5 case
                April April PROPN NNP 2 obl
                30 30 NUM CD 5 nummod
                . . PUNCT . 2 punct
                """).findings().options())
                .extracting(move -> move.on().toString())
                .containsExactly("2019-04-30/2019-04-30");
    }

    @Test
    void theYearOfALevelIsNotTheYearOfTheDeed() {
        assertThat(PolicySentences.read("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                raised raise VERB VBD 0 root
                tariffs tariff NOUN NNS 2 obj
                above above ADP IN 6 case
                2005 2005 NUM CD 6 nummod
                levels level NOUN NNS 2 obl
                . . PUNCT . 2 punct
                """).findings().options())
                .extracting(move -> move.on().toString())
                .containsExactly("2019-05-07/2019-05-07");
    }

    @Test
    void takesWhatWasDoneForAdopted() {
        assertThat(statuses("""
                The the DET DT 2 det
                committee committee NOUN NN 3 nsubj
                adopted adopt VERB VBD 0 root
                a a DET DT 6 det
                carbon carbon NOUN NN 6 compound
                tax tax NOUN NN 3 obj
                . . PUNCT . 3 punct
                """)).containsExactly(Status.ADOPTED);
    }

    @Test
    void isNotSureOfWhatAThingDoes() {
        assertThat(sure("""
                The the DET DT 2 det
                storm storm NOUN NN 3 nsubj
                suspended suspend VERB VBD 0 root
                visas visa NOUN NNS 3 obj
                . . PUNCT . 3 punct
                """)).isEmpty();
    }

    @Test
    void isNotSureOfWhatIsOnlyImagined() {
        assertThat(sure("""
                Imagine imagine VERB VB 0 root
                Maravel Maravel PROPN NNP 3 nsubj PLACE
                suspends suspend VERB VBZ 1 ccomp
                visas visa NOUN NNS 3 obj
                . . PUNCT . 1 punct
                """)).isEmpty();
    }

    @Test
    void isNotSureOfWhatWouldBeDone() {
        assertThat(sure("""
                Maravel Maravel PROPN NNP 3 nsubj PLACE
                would would AUX MD 3 aux
                suspend suspend VERB VB 0 root
                visas visa NOUN NNS 3 obj
                . . PUNCT . 3 punct
                """)).isEmpty();
    }

    @Test
    void takesWhatIsDecidedLaterForUnderReview() {
        assertThat(statuses("""
                Maravel Maravel PROPN NNP 3 nsubj PLACE
                will will AUX MD 3 aux
                decide decide VERB VB 0 root
                whether whether SCONJ IN 6 mark
                to to PART TO 6 mark
                impose impose VERB VB 3 ccomp
                quotas quota NOUN NNS 6 obj
                . . PUNCT . 3 punct
                """)).containsOnly(Status.UNDER_REVIEW);
    }

    @Test
    void knowsAnAgreementByTheInitialsThatTheArticleGivesIt() {
        var read = ReadPolicy.in("""
                The the DET DT 4 det
                Harbour Harbour PROPN NNP 4 compound
                Trade Trade PROPN NNP 4 compound
                Agreement Agreement PROPN NNP 9 nsubj:pass
                ( ( PUNCT -LRB- 6 punct
                HTA HTA PROPN NNP 4 appos
                ) ) PUNCT -RRB- 6 punct
                was be AUX VBD 9 aux:pass
                debated debate VERB VBN 0 root
                . . PUNCT . 9 punct

                Maravel Maravel PROPN NNP 3 nsubj PLACE
                will will AUX MD 3 aux
                cancel cancel VERB VB 0 root
                HTA HTA PROPN NNP 3 obj
                . . PUNCT . 3 punct
                """);
        assertThat(read.findings().options())
                .anySatisfy(move -> assertThat(read.words(move.option())).isEqualTo("cancel HTA"));
    }

    @Test
    void takesAPromiseForAMoveEvenWhereNoInstrumentIsNamed() {
        var read = ReadPolicy.in("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                promised promise VERB VBD 0 root
                to to PART TO 4 mark
                paint paint VERB VB 2 xcomp
                the the DET DT 6 det
                lighthouse lighthouse NOUN NN 4 obj
                . . PUNCT . 2 punct
                """);
        assertThat(read.findings().options()).singleElement().satisfies(move -> {
            assertThat(move.status()).isEqualTo(Status.ADOPTED);
            assertThat(move.grounds().isCertain()).isFalse();
        });
    }

    @Test
    void takesWhatCouldBeDoneForAnOption() {
        assertThat(statuses("""
                Maravel Maravel PROPN NNP 3 nsubj
                could could AUX MD 3 aux
                impose impose VERB VB 0 root
                quotas quota NOUN NNS 3 obj
                . . PUNCT . 3 punct
                """)).containsExactly(Status.ON_TABLE);
    }

    @Test
    void takesWhatMightBeOfferedForAnOptionAndNoOffer() {
        assertThat(statuses("""
                Maravel Maravel PROPN NNP 3 nsubj
                might might AUX MD 3 aux
                offer offer VERB VB 0 root
                visas visa NOUN NNS 3 obj
                . . PUNCT . 3 punct
                """)).containsExactly(Status.ON_TABLE);
    }

    @Test
    void readsHyphensInTheNameOfAnInstrument() {
        var read = ReadPolicy.in("""
                The the DET DT 2 det
                minister minister NOUN NN 3 nsubj
                ruled rule VERB VBD 0 root
                out out ADP RP 3 compound:prt
                cap cap NOUN NN 3 obj
                - - PUNCT HYPH 7 punct
                and and CCONJ CC 9 cc
                - - PUNCT HYPH 9 punct
                trade trade NOUN NN 5 conj
                . . PUNCT . 3 punct
                """);
        assertThat(read.findings().options())
                .anySatisfy(move -> assertThat(move.status()).isEqualTo(Status.RULED_OUT))
                .anySatisfy(move -> assertThat(move.family()).isEqualTo(Family.ECONOMIC));
    }

    @Test
    void seesAnAmnestyOnTheTable() {
        assertThat(statuses("""
                An a DET DT 2 det
                amnesty amnesty NOUN NN 6 nsubj
                is be AUX VBZ 6 cop
                on on ADP IN 6 case
                the the DET DT 6 det
                table table NOUN NN 0 root
                . . PUNCT . 6 punct
                """)).containsExactly(Status.ON_TABLE);
    }

    @Test
    void takesWhatIsCalledBadForRejected() {
        assertThat(statuses("""
                Ostrana Ostrana PROPN NNP 2 nsubj
                called call VERB VBD 0 root
                the the DET DT 4 det
                tariff tariff NOUN NN 2 obj
                a a DET DT 6 det
                mistake mistake NOUN NN 2 xcomp
                . . PUNCT . 2 punct
                """)).containsExactly(Status.REJECTED);
    }

    @Test
    void takesWhatAPolicyWillNotRelyOnForRuledOut() {
        var read = ReadPolicy.in("""
                Our our PRON PRP$ 2 nmod:poss
                policy policy NOUN NN 5 nsubj
                will will AUX MD 5 aux
                not not PART RB 5 advmod
                rely rely VERB VB 0 root
                on on ADP IN 8 case
                old old ADJ JJ 8 amod
                habits habit NOUN NNS 5 obl
                . . PUNCT . 5 punct
                """);
        assertThat(read.findings().options()).singleElement().satisfies(move -> {
            assertThat(move.status()).isEqualTo(Status.RULED_OUT);
            assertThat(read.words(move.option())).isEqualTo("old habits");
        });
    }

    @Test
    void takesWhatABillWouldDoForProposed() {
        assertThat(statuses("""
                The the DET DT 2 det
                bill bill NOUN NN 4 nsubj
                would would AUX MD 4 aux
                tackle tackle VERB VB 0 root
                the the DET DT 6 det
                queues queue NOUN NNS 4 obj
                . . PUNCT . 4 punct
                """)).containsExactly(Status.OFFERED);
    }

    @Test
    void findsNothingInWhatIsNoPolicy() {
        assertThat(statuses("""
                The the DET DT 2 det
                minister minister NOUN NN 3 nsubj
                ate eat VERB VBD 0 root
                an a DET DT 5 det
                apple apple NOUN NN 3 obj
                . . PUNCT . 3 punct
                """)).isEmpty();
    }

    private static List<Status> sure(String sentence) {
        return ReadPolicy.in(sentence).findings().options().stream()
                .filter(move -> move.grounds().isCertain())
                .map(Move::status)
                .toList();
    }

    private static List<Status> statuses(String lines) {
        return ReadPolicy.in(lines).findings().options().stream()
                .map(move -> move.status())
                .toList();
    }
}
