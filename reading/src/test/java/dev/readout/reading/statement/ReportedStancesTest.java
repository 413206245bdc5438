package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.FindActors;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stances, asides, posts and what stands beside a report: who is said to have said what, and by which act. */
class ReportedStancesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final FindStatements FIND = new FindStatements(KNOWLEDGE);
    private static final FindActors ACTORS = new FindActors(KNOWLEDGE);

    @Test
    void takesWhatSomebodyGrowsWorriedAbout() {
        assertThat(said("""
                Some some DET DT 2 det
                lawmakers lawmaker NOUN NNS 4 nsubj
                are be AUX VBP 4 aux
                growing grow VERB VBG 0 root
                worried worried ADJ JJ 4 xcomp
                that that SCONJ IN 10 mark
                the the DET DT 8 det
                minister minister NOUN NN 10 nsubj
                may may AUX MD 10 aux
                drop drop VERB VB 5 ccomp
                the the DET DT 12 det
                accord accord NOUN NN 10 obj
                . . PUNCT . 4 punct
                """))
                .containsExactly("Some lawmakers <are growing worried> PREDICTION: the minister may drop the accord");
    }

    @Test
    void takesAConcernThatIsExpressed() {
        assertThat(said("""
                Several several ADJ JJ 2 amod
                lawmakers lawmaker NOUN NNS 3 nsubj
                expressed express VERB VBD 0 root
                concerns concern NOUN NNS 3 obj
                that that SCONJ IN 10 mark
                the the DET DT 8 det
                new new ADJ JJ 8 amod
                tolls toll NOUN NNS 10 nsubj
                would would AUX MD 10 aux
                sink sink VERB VB 4 acl
                the the DET DT 12 det
                talks talk NOUN NNS 10 obj
                . . PUNCT . 3 punct
                """))
                .containsExactly("Several lawmakers <expressed concerns> WARNING: the new tolls would sink the talks");
    }

    @Test
    void takesWhatSomebodyHasMadeClearBesides() {
        assertThat(said("""
                As as SCONJ IN 5 mark
                the the DET DT 3 det
                minister minister NOUN NN 5 nsubj
                has have AUX VBZ 5 aux
                made make VERB VBN 11 advcl
                abundantly abundantly ADV RB 7 advmod
                clear clear ADJ JJ 5 xcomp
                , , PUNCT , 5 punct
                Maravel Maravel PROPN NNP 11 nsubj
                is be AUX VBZ 11 aux
                leaving leave VERB VBG 0 root
                . . PUNCT . 11 punct
                """)).containsExactly("the minister <has made abundantly clear> ASSERTION: Maravel is leaving");
    }

    @Test
    void leavesOutBehindWhatItWasSaid() {
        assertThat(said("""
                Brandt Brandt PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                the the DET DT 4 det
                ferries ferry NOUN NNS 6 nsubj
                would would AUX MD 6 aux
                sail sail VERB VB 2 ccomp
                , , PUNCT , 9 punct
                after after SCONJ IN 9 mark
                resisting resist VERB VBG 6 advcl
                calls call NOUN NNS 9 obj
                . . PUNCT . 2 punct
                """)).containsExactly("Brandt <said> PREDICTION: the ferries would sail");
    }

    @Test
    void findsWhatIsCommittedToInAReport() {
        assertThat(said("""
                State state NOUN NN 2 compound
                radio radio NOUN NN 3 nsubj
                reported report VERB VBD 0 root
                that that SCONJ IN 6 mark
                Brandt Brandt PROPN NNP 6 nsubj PERSON
                committed commit VERB VBD 3 ccomp
                to to SCONJ IN 8 mark
                lowering lower VERB VBG 6 advcl
                the the DET DT 10 det
                tolls toll NOUN NNS 8 obj
                . . PUNCT . 3 punct
                """))
                .containsExactly(
                        "State radio <reported> ASSERTION: Brandt committed to lowering the tolls",
                        "Brandt <committed> COMMITMENT: lowering the tolls");
    }

    @Test
    void givesAQuotationToWhomItQuotes() {
        assertThat(said("""
                The the DET DT 2 det
                agency agency NOUN NN 3 nsubj
                quoted quote VERB VBD 0 root
                Brandt Brandt PROPN NNP 3 obj
                as as SCONJ IN 6 mark
                saying say VERB VBG 3 advcl
                that that SCONJ IN 10 mark
                talks talk NOUN NNS 10 nsubj
                would would AUX MD 10 aux
                resume resume VERB VB 6 ccomp
                . . PUNCT . 3 punct
                """)).containsExactly("Brandt <saying> PREDICTION: talks would resume");
    }

    @Test
    void saysOnceWhatIsCriticizedByALabel() {
        assertThat(said("""
                Quill Quill PROPN NNP 2 nsubj
                criticized criticize VERB VBD 0 root
                the the DET DT 4 det
                accord accord NOUN NN 2 obj
                , , PUNCT , 6 punct
                calling call VERB VBG 2 advcl
                it it PRON PRP 6 obj
                a a DET DT 9 det
                trap trap NOUN NN 6 xcomp
                . . PUNCT . 2 punct
                """)).containsExactly("Quill <calling> LABEL: it a trap");
    }

    @Test
    void takesTheQuotationThatAWarningOpens() {
        assertThat(said("""
                Brandt Brandt PROPN NNP 3 nsubj
                has have AUX VBZ 3 aux
                given give VERB VBN 0 root
                a a DET DT 6 det
                stern stern ADJ JJ 6 amod
                warning warning NOUN NN 3 obj
                of of SCONJ IN 10 mark
                what what PRON WP 10 obj
                delay delay NOUN NN 10 nsubj
                means mean VERB VBZ 6 acl
                : : PUNCT : 16 punct
                “ “ PUNCT `` 16 punct
                The the DET DT 14 det
                island island NOUN NN 16 nsubj
                will will AUX MD 16 aux
                starve starve VERB VB 6 acl
                . . PUNCT . 16 punct
                ” ” PUNCT '' 16 punct
                """)).containsExactly("Brandt <given a stern warning> WARNING: The island will starve.");
    }

    @Test
    void takesADenialOfWhatIsNamed() {
        assertThat(said("""
                The the DET DT 2 det
                palace palace NOUN NN 3 nsubj
                denied deny VERB VBD 0 root
                the the DET DT 5 det
                report report NOUN NN 3 obj
                . . PUNCT . 3 punct
                """)).containsExactly("The palace <denied> REJECTION: the report");
    }

    @Test
    void takesWhatALetterOpposes() {
        assertThat(said("""
                Brandt Brandt PROPN NNP 2 nsubj PERSON
                signed sign VERB VBD 0 root
                a a DET DT 4 det
                letter letter NOUN NN 2 obj
                opposing oppose VERB VBG 4 acl
                the the DET DT 7 det
                tolls toll NOUN NNS 5 obj
                . . PUNCT . 2 punct
                """)).containsExactly("Brandt <opposing> REJECTION: the tolls");
    }

    @Test
    void leavesThePrepositionToTheCue() {
        assertThat(said("""
                The the DET DT 2 det
                government government NOUN NN 3 nsubj
                called call VERB VBD 0 root
                on on ADP IN 6 case
                both both DET DT 6 det
                sides side NOUN NNS 3 obl
                to to PART TO 8 mark
                return return VERB VB 3 xcomp
                . . PUNCT . 3 punct
                """)).containsExactly("The government <called> DIRECTIVE: both sides to return");
    }

    @Test
    void readsAPostWithItsAuthor() {
        assertThat(said("""
                Lower low ADJ JJR 2 amod
                tolls toll NOUN NNS 4 nsubj
                will will AUX MD 4 aux
                save save VERB VB 0 root
                the the DET DT 6 det
                island island NOUN NN 4 obj
                — -- PUNCT : 8 punct
                Hal Hal PROPN NNP 6 appos
                Moss Moss PROPN NNP 8 flat
                ( ( PUNCT -LRB- 11 punct
                @halmoss @halmoss PROPN ADD 8 appos
                ) ) PUNCT -RRB- 11 punct
                March March PROPN NNP 14 nmod:unmarked
                3 3 NUM CD 8 nmod:unmarked
                , , PUNCT , 16 punct
                2019 2019 NUM CD 14 nmod:unmarked
                """)).containsExactly("Hal Moss <> PREDICTION: Lower tolls will save the island");
    }

    @Test
    void findsNoReportInWhatSomebodyWouldGoOnDoing() {
        assertThat(said("""
                Brandt Brandt PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                he he PRON PRP 5 nsubj
                would would AUX MD 5 aux
                continue continue VERB VB 2 ccomp
                to to PART TO 7 mark
                press press VERB VB 5 xcomp
                the the DET DT 9 det
                shipowners shipowner NOUN NNS 7 obj
                to to PART TO 11 mark
                stop stop VERB VB 7 advcl
                . . PUNCT . 2 punct
                """))
                .containsExactly("Brandt <said> COMMITMENT: he would continue to press the shipowners to stop");
    }

    @Test
    void hearsNoPledgeInOneNeverMade() {
        assertThat(said("""
                Brandt Brandt PROPN NNP 4 nsubj
                has have AUX VBZ 4 aux
                never never ADV RB 4 advmod
                pledged pledge VERB VBN 0 root
                to to PART TO 6 mark
                cut cut VERB VB 4 xcomp
                tolls toll NOUN NNS 6 obj
                . . PUNCT . 4 punct
                """)).containsExactly("Brandt <has never pledged> NON_STATEMENT: to cut tolls");
    }

    @Test
    void saysOnceWhatSomebodySaysThatHeThinks() {
        assertThat(said("""
                Quill Quill PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                she she PRON PRP 4 nsubj
                thinks think VERB VBZ 2 ccomp
                the the DET DT 6 det
                tolls toll NOUN NNS 8 nsubj
                are be AUX VBP 8 cop
                high high ADJ JJ 4 ccomp
                . . PUNCT . 2 punct
                """)).containsExactly("Quill <said> ASSERTION: she thinks the tolls are high");
    }

    private static List<String> said(String grammar) {
        var text = ConlluText.of(grammar);
        return FIND.in(text, ACTORS.in(text), List.of()).stream()
                .map(statement -> line(text, statement))
                .toList();
    }

    private static String line(LinguisticText text, Statement statement) {
        var source = statement.source().map(span -> slice(text, span)).orElse("");
        var cue = statement.cue().map(span -> slice(text, span)).orElse("");
        var content =
                statement.content().stream().map(span -> slice(text, span)).collect(Collectors.joining(" | "));
        return source + " <" + cue + "> " + statement.act() + ": " + content;
    }

    private static String slice(LinguisticText text, Span span) {
        return text.article().text().slice(span);
    }
}
