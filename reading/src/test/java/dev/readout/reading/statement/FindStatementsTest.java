package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Act;
import dev.readout.model.Statement.Manner;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.Actors;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindStatementsTest {

    private static final FindStatements FIND = new FindStatements(Knowledge.bundled());

    private static final String MAYOR_SAID_IT_IS_SAFE = """
            The the DET DT 2 det
            mayor mayor NOUN NN 3 nsubj
            said say VERB VBD 0 root
            that that SCONJ IN 8 mark
            the the DET DT 6 det
            bridge bridge NOUN NN 8 nsubj
            is be AUX VBZ 8 cop
            safe safe ADJ JJ 3 ccomp
            . . PUNCT . 3 punct
            """;

    private static final String QUOTED_SHE_SAID = """
            “ “ PUNCT `` 4 punct
            We we PRON PRP 4 nsubj
            will will AUX MD 4 aux
            wait wait VERB VB 8 ccomp
            , , PUNCT , 8 punct
            ” ” PUNCT '' 8 punct
            she she PRON PRP 8 nsubj
            said say VERB VBD 0 root
            . . PUNCT . 8 punct
            """;

    private static final String BARE_QUOTATION = """
            “ “ PUNCT `` 4 punct
            They they PRON PRP 4 nsubj
            will will AUX MD 4 aux
            come come VERB VB 0 root
            soon soon ADV RB 4 advmod
            . . PUNCT . 4 punct
            ” ” PUNCT '' 4 punct
            """;

    @Test
    void readsAReportedClauseWithoutThat() {
        var text = ConlluText.of(MAYOR_SAID_IT_IS_SAFE);
        assertThat(in(text)).singleElement().satisfies(statement -> {
            assertThat(words(text, statement)).isEqualTo("the bridge is safe");
            assertThat(source(text, statement)).isEqualTo("The mayor");
            assertThat(statement.manner()).isEqualTo(Manner.INDIRECT);
        });
    }

    @Test
    void readsAQuotationWithoutItsMarksAndComma() {
        var text = ConlluText.of(QUOTED_SHE_SAID);
        assertThat(in(text)).singleElement().satisfies(statement -> {
            assertThat(words(text, statement)).isEqualTo("We will wait");
            assertThat(statement.manner()).isEqualTo(Manner.DIRECT);
            assertThat(statement.act()).isEqualTo(Act.COMMITMENT);
        });
    }

    @Test
    void joinsAQuotationThatGoesOnInTheSameParagraph() {
        var text = ConlluText.of(QUOTED_SHE_SAID + "\n" + BARE_QUOTATION);
        assertThat(in(text))
                .singleElement()
                .satisfies(statement ->
                        assertThat(words(text, statement)).isEqualTo("We will wait | They will come soon."));
    }

    @Test
    void makesAQuotedParagraphThatGoesOnAStatementWithoutACue() {
        var text = ConlluText.of(QUOTED_SHE_SAID + "\n# par\n" + BARE_QUOTATION);
        assertThat(in(text)).hasSize(2);
        assertThat(in(text).getLast().cue()).isEmpty();
        assertThat(words(text, in(text).getLast())).isEqualTo("They will come soon.");
    }

    @Test
    void readsADeniedWordAsNotSaid() {
        var text = ConlluText.of("""
                The the DET DT 2 det
                mayor mayor NOUN NN 5 nsubj
                did do AUX VBD 5 aux
                not not PART RB 5 advmod
                elaborate elaborate VERB VB 0 root
                on on ADP IN 8 case
                the the DET DT 8 det
                plan plan NOUN NN 5 obl
                . . PUNCT . 5 punct
                """);
        assertThat(in(text)).singleElement().satisfies(statement -> {
            assertThat(statement.act()).isEqualTo(Act.NON_STATEMENT);
            assertThat(statement.negated()).isTrue();
            assertThat(words(text, statement)).isEqualTo("the plan");
        });
    }

    @Test
    void leavesASupposedWordAlone() {
        var text = ConlluText.of("""
                If if SCONJ IN 4 mark
                the the DET DT 3 det
                mayor mayor NOUN NN 4 nsubj
                says say VERB VBZ 9 advcl
                it it PRON PRP 7 nsubj
                is be AUX VBZ 7 cop
                safe safe ADJ JJ 4 ccomp
                , , PUNCT , 9 punct
                go go VERB VB 0 root
                . . PUNCT . 9 punct
                """);
        assertThat(in(text)).isEmpty();
    }

    @Test
    void isLessSureOfASourceThatIsNobodyKnown() {
        var text = ConlluText.of(MAYOR_SAID_IT_IS_SAFE);
        assertThat(in(text)).allMatch(statement -> !statement.grounds().isCertain());
    }

    private static List<Statement> in(LinguisticText text) {
        return FIND.in(text, new Actors(List.of()), List.of());
    }

    private static String words(LinguisticText text, Statement statement) {
        return statement.content().stream().map(text.article().text()::slice).collect(Collectors.joining(" | "));
    }

    private static String source(LinguisticText text, Statement statement) {
        return statement.source().map(text.article().text()::slice).orElse("");
    }
}
