package dev.readout.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Published.Precision;
import dev.readout.pipeline.Outcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadTextTest {

    private static final ReadText READ = new ReadText(Knowledge.bundled());

    private static final String ARTICLE = """
            The Ellan Times


            Mayor to reopen harbour bridge in May

            By Ann Lee and Bob Ray

            Published : Jan. 9, 2019 - 08:05

                • Share

            Mayor Ola Berg at the bridge (AP-Example) Mayor Ola Berg at the bridge (AP-Example)
            The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.

            “We have done what we could,” he said.

            By Ann Lee (""";

    @Test
    void readsWhatAnArticleSaysOfItself() {
        var article = article(ARTICLE);

        assertThat(article.outlet()).map(Printed::value).hasValue("The Ellan Times");
        assertThat(article.title()).map(Printed::value).hasValue("Mayor to reopen harbour bridge in May");
        assertThat(article.byline()).map(Printed::value).hasValue("Ann Lee, Bob Ray");
        assertThat(article.published().interval()).hasToString("2019-01-09T08:05/2019-01-09T08:05");
        assertThat(article.published().precision()).isEqualTo(Precision.MINUTE);
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void tellsTheReportFromItsFurniture() {
        var article = article(ARTICLE);

        assertThat(article.body())
                .extracting(article.text()::slice)
                .containsExactly(
                        "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.",
                        "“We have done what we could,” he said.");
        assertThat(article.furniture())
                .extracting(article.text()::slice)
                .containsExactly(
                        "The Ellan Times",
                        "By Ann Lee and Bob Ray",
                        "Published : Jan. 9, 2019 - 08:05",
                        "• Share",
                        "Mayor Ola Berg at the bridge (AP-Example) Mayor Ola Berg at the bridge (AP-Example)",
                        "By Ann Lee (");
    }

    @Test
    void countsSpansInCodePoints() {
        var article = article(
                "The harbour \uD83D\uDE00 was open.\n\nBoats came in all day, and \uD83D\uDE00 left at night.\n");

        assertThat(article.body())
                .extracting(article.text()::slice)
                .containsExactly(
                        "The harbour \uD83D\uDE00 was open.", "Boats came in all day, and \uD83D\uDE00 left at night.");
    }

    @Test
    void keepsCarriageReturnsInTheTextAndOutOfTheParagraphs() {
        var article = article("The harbour was open.\r\n\r\nBoats came in all day and left at night.\r\n");

        assertThat(article.text().value()).contains("\r\n");
        assertThat(article.body()).extracting(article.text()::slice).noneMatch(paragraph -> paragraph.contains("\r"));
    }

    private static Article article(String text) {
        return switch (READ.apply(RawText.of("test.txt", text.getBytes(StandardCharsets.UTF_8)))) {
            case Outcome.Kept<Article>(var article) -> article;
            case Outcome.Dropped<Article>(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }
}
