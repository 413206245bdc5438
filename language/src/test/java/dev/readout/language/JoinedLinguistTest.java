package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedLinguistTest {

    private static final Span ALL = new Span(0, 7);
    private static final Article ARTICLE = Article.ofBody("test", new Text("It rains"), List.of(ALL));

    @Test
    void takesTheGrammarOfOneEngineAndWhatTheOtherFinds() {
        var token = new Token(1, ALL, "rains", "rain", Upos.VERB, "VBZ", 0, "root");
        var sentence = new Sentence(Zone.BODY, 0, List.of(token), List.of());
        var unwanted = new Report(List.of(), List.of(), List.of(new Span(0, 1)), 0.5);
        var wanted = new Report(List.of(), List.of(), List.of(ALL), 0.9);

        var passage = new Passage(Passage.Section.OPTION, "adopted", ALL, 0.9);

        var joined = new JoinedLinguist(
                article -> new LinguisticText(article, List.of(sentence), List.of(unwanted), List.of()),
                article -> new LinguisticText(article, List.of(), List.of(wanted), List.of(passage)));

        assertThat(joined.read(ARTICLE))
                .isEqualTo(new LinguisticText(ARTICLE, List.of(sentence), List.of(wanted), List.of(passage)));
    }
}
