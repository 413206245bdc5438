package dev.readout.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.text.RawText;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Inferred;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.model.Published.Precision;
import dev.readout.pipeline.Outcome;
import org.junit.jupiter.api.Test;

class ReadPageTest {

    private static final ReadPage READ = new ReadPage(Knowledge.bundled());

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <title>Mayor to reopen harbour bridge in May - The Ellan Times</title>
            <link rel="canonical" href="https://ellan.example/news/bridge">
            <meta property="og:site_name" content="The Ellan Times">
            <meta property="og:title" content="Mayor to reopen harbour bridge in May">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Ellan Times"},
             {"@type": "NewsArticle", "headline": "Mayor to reopen harbour bridge in May",
              "datePublished": "2019-01-09T08:05:00+01:00", "dateModified": "2019-01-09T10:30:00+01:00",
              "articleSection": "Harbour", "author": [{"@type": "Person", "name": "Ann Lee"}]}]}
            </script>
            </head>
            <body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
            <main><article>
            <h1>Mayor to reopen harbour bridge in May</h1>
            <div class="byline">By <a href="/lee">Ann Lee</a></div>
            <time class="published" datetime="2019-01-09T08:05:00+01:00">9 January 2019</time>
            <div class="article-body">
            <p>PORT ELLAN — The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.</p>
            <div class="related-stories"><h3>More stories</h3><ul><li><a href="/1">Ferry is late</a></li></ul></div>
            <figure><img src="b.jpg" alt=""><figcaption>Mayor Ola Berg at the bridge last week</figcaption></figure>
            <p>&ldquo;We have done what we could,&rdquo; he said after a meeting with the harbour's engineers.</p>
            <p>The bridge has been closed since a storm in October, and the ferry takes an hour.</p>
            </div>
            </article></main>
            <footer><p>© The Ellan Times. All rights reserved by the publisher of this newspaper.</p></footer>
            </body></html>
            """;

    @Test
    void tellsTheReportFromThePageAroundIt() {
        var article = article(PAGE);

        assertThat(article.body())
                .extracting(article.text()::slice)
                .containsExactly(
                        "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.",
                        "“We have done what we could,” he said after a meeting with the harbour's engineers.",
                        "The bridge has been closed since a storm in October, and the ferry takes an hour.");
        assertThat(article.dateline()).map(Printed::value).hasValue("PORT ELLAN");
        assertThat(article.text().value()).doesNotContain("Ferry is late", "rights reserved", "Home");
    }

    @Test
    void readsWhatThePageShowsOfItself() {
        var article = article(PAGE);

        assertThat(article.title()).map(Printed::value).hasValue("Mayor to reopen harbour bridge in May");
        assertThat(article.byline()).map(Printed::value).hasValue("Ann Lee");
        assertThat(article.furniture())
                .extracting(article.text()::slice)
                .contains("By Ann Lee", "9 January 2019", "Mayor Ola Berg at the bridge last week");
    }

    @Test
    void addsWhatOnlyItsMetadataSay() {
        var article = article(PAGE);

        assertThat(article.outletInferred()).hasValue(new Inferred("The Ellan Times", "meta og:site_name names it"));
        assertThat(article.published().interval()).hasToString("2019-01-09T08:05/2019-01-09T08:05");
        assertThat(article.published().precision()).isEqualTo(Precision.MINUTE);
        assertThat(article.published().evidence())
                .extracting(article.text()::slice)
                .containsExactly("9 January 2019");
        assertThat(article.updated().orElseThrow().interval()).hasToString("2019-01-09T10:30/2019-01-09T10:30");
        assertThat(article.provenance()).flatMap(Provenance::section).hasValue("Harbour");
        assertThat(article.provenance()).flatMap(Provenance::canonical).hasValue("https://ellan.example/news/bridge");
    }

    private static Article article(String page) {
        return switch (READ.apply(RawText.of("test.html", page.getBytes(UTF_8)))) {
            case Outcome.Kept<Article>(var article) -> article;
            case Outcome.Dropped<Article>(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }
}
