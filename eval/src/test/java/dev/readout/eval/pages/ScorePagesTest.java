package dev.readout.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorePagesTest {

    private final List<Mistake> mistakes = new ArrayList<>();
    private final ScorePages scorer = new ScorePages("pages", mistakes::add);

    @Test
    void countsWhatIsRightlyAndWronglyThere() {
        var page = new ExpectedPage("a.html", List.of("The quay is wet", "and cold"), List.of("Share", "Home"));

        scorer.add(page, "The quay\n is\u00a0wet today. Share");

        var score = scorer.scores().getFirst();
        assertThat(score.count().precision()).isEqualTo(0.5);
        assertThat(score.count().recall()).isEqualTo(0.5);
        assertThat(mistakes).extracting(Mistake::kind).containsExactly(Mistake.Kind.MISSED, Mistake.Kind.INVENTED);
    }

    @Test
    void countsAPageThatGaveNothingAsMissed() {
        scorer.add(new ExpectedPage("a.html", List.of("The quay is wet"), List.of()), "");

        assertThat(scorer.scores()).extracting(Score::value).containsExactly(0.0, 0.0);
    }

    @Test
    void takesTheLinesThatHoldTitleOrReport() {
        var text = new Text("Quay wet\nBy Ann\nELLAN — The quay is wet.\n");
        var article = Article.builder("a", text)
                .title(new Printed("Quay wet", new Span(0, 8)))
                .body(List.of(new Span(24, 40)))
                .furniture(List.of(new Span(9, 15), new Span(16, 23)))
                .build();

        assertThat(ScorePages.text(article)).isEqualTo("Quay wet\nELLAN — The quay is wet.");
    }
}
