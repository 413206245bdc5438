package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.LinguisticText;
import dev.readout.language.Report;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinedAttributionsTest {

    private static final Span ANA = new Span(0, 3);
    private static final Span SAID = new Span(4, 8);
    private static final Span IT_RAINS = new Span(9, 17);
    private static final Span RAINS = new Span(12, 17);

    @Test
    void takesTheRulesAloneWhereTheEngineKnowsGrammarOnly() {
        var rule = attribution(Frame.CLAUSE, SAID, RAINS);

        assertThat(joined(List.of(rule), List.of())).containsExactly(rule);
    }

    @Test
    void takesTheContentOfAnEngineThatIsSureAndTheFrameOfTheRules() {
        var rule = attribution(Frame.PREDICATE, SAID, RAINS);

        var joined = joined(List.of(rule), List.of(report(SAID, IT_RAINS, 0.9)));

        assertThat(joined).singleElement().satisfies(each -> {
            assertThat(each.content()).containsExactly(IT_RAINS);
            assertThat(each.frame()).isEqualTo(Frame.PREDICATE);
            assertThat(each.confidence()).isEqualTo(0.9);
        });
    }

    @Test
    void keepsTheContentOfTheRulesWhereTheEngineIsUnsure() {
        var rule = attribution(Frame.CLAUSE, SAID, RAINS);

        assertThat(joined(List.of(rule), List.of(report(SAID, IT_RAINS, 0.8))))
                .containsExactly(rule.withConfidence(0.8));
    }

    @Test
    void leavesATurnAsItsMarksSay() {
        var rule = attribution(Frame.TURN, SAID, RAINS);

        assertThat(joined(List.of(rule), List.of(report(SAID, IT_RAINS, 0.9))))
                .flatExtracting(Attribution::content)
                .containsExactly(RAINS);
    }

    @Test
    void leavesOutWhatTheEngineIsUnsureOf() {
        assertThat(joined(List.of(), List.of(report(SAID, IT_RAINS, 0.3)))).isEmpty();
    }

    @Test
    void isLessSureOfWhatTheEngineDoesNotConfirm() {
        var rule = attribution(Frame.CLAUSE, ANA, RAINS);

        assertThat(joined(List.of(rule), List.of(report(SAID, IT_RAINS, 0.3))))
                .singleElement()
                .satisfies(each -> assertThat(each.confidence()).isLessThan(rule.confidence()));
    }

    @Test
    void keepsWhatIsReportedWithinAReport() {
        var within = attribution(Frame.CLAUSE, new Span(9, 11), RAINS);

        assertThat(joined(List.of(within), List.of(report(SAID, IT_RAINS, 0.9))))
                .contains(within);
    }

    private static List<Attribution> joined(List<Attribution> rules, List<Report> reports) {
        var article = Article.ofBody("test", new Text("Ana said it rains"), List.of(new Span(0, 17)));
        var tokens = List.of(
                new Token(1, ANA, "Ana", "Ana", Upos.PROPN, "NNP", 2, "nsubj"),
                new Token(2, SAID, "said", "say", Upos.VERB, "VBD", 0, "root"),
                new Token(3, new Span(9, 11), "it", "it", Upos.PRON, "PRP", 4, "nsubj"),
                new Token(4, RAINS, "rains", "rain", Upos.VERB, "VBZ", 2, "ccomp"));
        var text =
                new LinguisticText(article, List.of(new Sentence(Zone.BODY, 0, tokens, List.of())), reports, List.of());
        return new JoinedAttributions(any -> rules).in(text);
    }

    private static Attribution attribution(Frame frame, Span cue, Span content) {
        return new Attribution(Optional.of(ANA), Optional.of(cue), List.of(content), frame, 0.7);
    }

    private static Report report(Span cue, Span content, double confidence) {
        return new Report(List.of(ANA), List.of(cue), List.of(content), confidence);
    }
}
