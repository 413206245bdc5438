package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.model.Statement.Manner;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.FindActors;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shapes of reporting sentences, with the trees that a parser makes of them, right or wrong. */
class ReportingShapesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final FindStatements FIND = new FindStatements(KNOWLEDGE);
    private static final FindActors ACTORS = new FindActors(KNOWLEDGE);

    @Test
    void joinsTheConditionBeforeTheReportingClauseToWhatFollowsIt() {
        assertThat(said("""
                If if SCONJ IN 4 mark
                the the DET DT 3 det
                storms storm NOUN NNS 4 nsubj
                last last VERB VBP 7 advcl
                , , PUNCT , 4 punct
                she she PRON PRP 7 nsubj
                said say VERB VBD 0 root
                , , PUNCT , 12 punct
                the the DET DT 10 det
                harbour harbour NOUN NN 12 nsubj
                would would AUX MD 12 aux
                close close VERB VB 7 ccomp
                . . PUNCT . 7 punct
                """)).containsExactly("she: If the storms last | the harbour would close");
    }

    @Test
    void joinsThemAlsoWhereTheReportHangsOnWhatIsSaid() {
        assertThat(said("""
                If if SCONJ IN 3 mark
                storms storm NOUN NNS 3 nsubj
                last last VERB VBP 6 advcl
                , , PUNCT , 3 punct
                she she PRON PRP 6 nsubj
                warned warn VERB VBD 11 parataxis
                , , PUNCT , 6 punct
                the the DET DT 9 det
                harbour harbour NOUN NN 11 nsubj
                would would AUX MD 11 aux
                close close VERB VB 0 root
                . . PUNCT . 11 punct
                """)).containsExactly("she: If storms last | the harbour would close");
    }

    @Test
    void findsWhoWarnedBehindTheVerb() {
        assertThat(said("""
                Tolls toll NOUN NNS 3 nsubj
                will will AUX MD 3 aux
                rise rise VERB VB 5 ccomp
                , , PUNCT , 3 punct
                warned warn VERB VBD 0 root
                Hanne Hanne PROPN NNP 5 obj
                Berg Berg PROPN NNP 6 flat
                . . PUNCT . 5 punct
                """)).containsExactly("Hanne Berg: Tolls will rise");
    }

    @Test
    void takesTheNearerOfTwoSubjectsForTheSource() {
        assertThat(said("""
                “ “ PUNCT `` 4 punct
                There there PRON EX 4 expl
                can can AUX MD 4 aux
                be be VERB VB 0 root
                no no DET DT 6 det
                toll toll NOUN NN 4 nsubj
                , , PUNCT , 14 punct
                and and CCONJ CC 14 cc
                no no DET DT 10 det
                bridge bridge NOUN NN 14 nsubj
                , , PUNCT , 10 punct
                ” ” PUNCT '' 10 punct
                she she PRON PRP 14 nsubj
                told tell VERB VBD 4 conj
                reporters reporter NOUN NNS 14 obj
                . . PUNCT . 4 punct
                """)).containsExactly("she: There can be no toll, and no bridge");
    }

    @Test
    void takesWhatIsOfferedAndNotToWhom() {
        assertThat(said("""
                The the DET DT 2 det
                council council NOUN NN 4 nsubj
                has have AUX VBZ 4 aux
                offered offer VERB VBN 0 root
                Veldt Veldt PROPN NNP 4 iobj
                a a DET DT 7 det
                waiver waiver NOUN NN 4 obj
                . . PUNCT . 4 punct
                """)).containsExactly("The council: a waiver");
    }

    @Test
    void takesWhatIsTurnedDownAndNotWhatComesOfIt() {
        assertThat(said("""
                The the DET DT 2 det
                council council NOUN NN 3 nsubj
                rejected reject VERB VBD 0 root
                the the DET DT 5 det
                offer offer NOUN NN 3 obj
                , , PUNCT , 7 punct
                ending end VERB VBG 3 advcl
                weeks week NOUN NNS 7 obj
                of of ADP IN 10 case
                silence silence NOUN NN 8 nmod
                . . PUNCT . 3 punct
                """)).containsExactly("The council: the offer");
    }

    @Test
    void readsALabelThatTheParserTakesForAnApposition() {
        assertThat(said("""
                Berg Berg PROPN NNP 2 nsubj
                called call VERB VBD 0 root
                the the DET DT 4 det
                toll toll NOUN NN 2 obj
                a a DET DT 6 det
                surrender surrender NOUN NN 4 appos
                . . PUNCT . 2 punct
                """)).containsExactly("Berg: the toll a surrender");
    }

    @Test
    void takesNoBoatsCalledBackForALabelNorADayForADemand() {
        assertThat(said("""
                Veldt Veldt PROPN NNP 2 nsubj
                called call VERB VBD 0 root
                its its PRON PRP$ 4 nmod:poss
                boats boat NOUN NNS 2 obj
                back back ADV RB 2 xcomp
                on on ADP IN 7 case
                Friday Friday PROPN NNP 2 obl
                . . PUNCT . 2 punct
                """)).isEmpty();
    }

    @Test
    void endsADemandWhereAnotherSaysThatItIsOne() {
        assertThat(said("""
                Veldt Veldt PROPN NNP 2 nsubj
                demands demand VERB VBZ 0 root
                that that SCONJ IN 7 mark
                the the DET DT 5 det
                toll toll NOUN NN 7 nsubj:pass
                be be AUX VB 7 aux:pass
                scrapped scrap VERB VBN 2 ccomp
                , , PUNCT , 10 punct
                Berg Berg PROPN NNP 10 nsubj
                said say VERB VBD 2 parataxis
                . . PUNCT . 2 punct
                """)).contains("Veldt: the toll be scrapped");
    }

    @Test
    void leavesAQuotationToTheVerbRightBeforeIt() {
        assertThat(said("""
                Berg Berg PROPN NNP 2 nsubj PERSON
                says say VERB VBZ 0 root
                “ “ PUNCT `` 5 punct
                free free ADJ JJ 5 amod
                passage passage NOUN NN 2 obj
                ” ” PUNCT '' 5 punct
                , , PUNCT , 9 punct
                Veldt Veldt PROPN NNP 9 nsubj PERSON
                says say VERB VBZ 2 parataxis
                “ “ PUNCT `` 12 punct
                safe safe ADJ JJ 12 amod
                passage passage NOUN NN 9 obj
                ” ” PUNCT '' 12 punct
                . . PUNCT . 2 punct
                """)).contains("Veldt: safe passage").doesNotContain("Veldt: free passage");
    }

    @Test
    void readsPraiseThatQuotesItsWords() {
        assertThat(said("""
                Berg Berg PROPN NNP 2 nsubj PERSON
                welcomed welcome VERB VBD 0 root
                the the DET DT 4 det
                toll toll NOUN NN 2 obj
                as as ADP IN 9 case
                “ “ PUNCT `` 9 punct
                a a DET DT 9 det
                first first ADJ JJ 9 amod
                step step NOUN NN 2 obl
                ” ” PUNCT '' 9 punct
                . . PUNCT . 2 punct
                """)).containsExactly("Berg: the toll as “a first step”");
    }

    @Test
    void readsWhatIsSpokenOfBehindATime() {
        assertThat(said("""
                Berg Berg PROPN NNP 2 nsubj PERSON
                spoke speak VERB VBD 0 root
                in in ADP IN 4 case
                May May PROPN NNP 2 obl
                of of ADP IN 9 case
                “ “ PUNCT `` 9 punct
                an an DET DT 9 det
                empty empty ADJ JJ 9 amod
                gesture gesture NOUN NN 4 nmod
                ” ” PUNCT '' 9 punct
                . . PUNCT . 2 punct
                """)).containsExactly("Berg: “an empty gesture”");
    }

    @Test
    void endsALabelWithItsQuotation() {
        assertThat(said("""
                Berg Berg PROPN NNP 2 nsubj PERSON
                called call VERB VBD 0 root
                the the DET DT 4 det
                toll toll NOUN NN 2 obj
                “ “ PUNCT `` 8 punct
                a a DET DT 8 det
                mere mere ADJ JJ 8 amod
                trick trick NOUN NN 2 xcomp
                ” ” PUNCT '' 8 punct
                in in ADP IN 12 case
                a a DET DT 12 det
                speech speech NOUN NN 8 nmod
                . . PUNCT . 2 punct
                """)).containsExactly("Berg: the toll “a mere trick”");
    }

    @Test
    void takesTheQuestionOfAThingForNobodysQuestion() {
        assertThat(said("""
                Berg Berg PROPN NNP 2 nsubj PERSON
                returned return VERB VBD 0 root
                to to ADP IN 5 case
                the the DET DT 5 det
                question question NOUN NN 2 obl
                of of ADP IN 8 case
                the the DET DT 8 det
                toll toll NOUN NN 5 nmod
                . . PUNCT . 2 punct
                """)).isEmpty();
    }

    @Test
    void readsATurnOfATranscriptAsSpoken() {
        var text = ConlluText.of("""
                The the DET DT 2 det
                minister minister NOUN NN 3 nsubj
                spoke speak VERB VBD 0 root
                . . PUNCT . 3 punct

                # par
                RADIO RADIO NOUN NN 2 compound
                ELLAN ELLAN PROPN NNP 6 vocative
                : : PUNCT : 2 punct
                Will will AUX MD 6 aux
                you you PRON PRP 6 nsubj
                wait wait VERB VB 0 root
                ? ? PUNCT . 6 punct

                # par
                BERG BERG PROPN NNP 5 vocative
                : : PUNCT : 1 punct
                We we PRON PRP 5 nsubj
                will will AUX MD 5 aux
                wait wait VERB VB 0 root
                . . PUNCT . 5 punct
                """);
        var turns = in(text);

        assertThat(turns.stream().map(turn -> line(text, turn)))
                .containsExactly("RADIO ELLAN: Will you wait?", "BERG: We will wait.");
        assertThat(turns).extracting(Statement::manner).containsOnly(Manner.DIRECT);
        assertThat(turns).extracting(Statement::act).containsExactly(Act.QUESTION, Act.COMMITMENT);
        assertThat(turns.getLast().answers()).hasValue(turns.getFirst().id());
        assertThat(turns.getFirst().grounds().voice()).isEqualTo(Voice.INTERVIEWER);
    }

    private static List<String> said(String grammar) {
        var text = ConlluText.of(grammar);
        return in(text).stream().map(statement -> line(text, statement)).toList();
    }

    private static List<Statement> in(LinguisticText text) {
        return FIND.in(text, ACTORS.in(text), List.of());
    }

    private static String line(LinguisticText text, Statement statement) {
        var source = statement.source().map(span -> slice(text, span)).orElse("");
        var content =
                statement.content().stream().map(span -> slice(text, span)).collect(Collectors.joining(" | "));
        return source + ": " + content;
    }

    private static String slice(LinguisticText text, Span span) {
        return text.article().text().slice(span);
    }
}
