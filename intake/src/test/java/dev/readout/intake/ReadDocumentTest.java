package dev.readout.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.Unreadable;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.pipeline.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDocumentTest {

    private static final ReadDocument READ = new ReadDocument(Knowledge.bundled());
    private static final String REPORT =
            "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.";

    @Test
    void readsATextAsItStands() {
        var article = kept(RawText.of("a.txt", (REPORT + "\n").getBytes(UTF_8)));

        assertThat(article.text().value()).isEqualTo(REPORT + "\n");
        assertThat(article.provenance()).map(Provenance::mediaType).hasValue("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press/harbour-post_2019-06-04_bridge.txt",
                "2019-06-04.txt",
                "C:\\press\\bridge 2019_06_04.txt",
                "1998-01-01/post-2019.06.04.txt"
            })
    void takesTheDayInAFilesNameWhereTheArticlePrintsNone(String name) {
        var published = kept(RawText.of(name, REPORT.getBytes(UTF_8))).published();

        assertThat(published.interval().from().map(Moment::date)).hasValue(LocalDate.of(2019, 6, 4));
        assertThat(published.reason()).isEqualTo("the name of its file says so");
    }

    @Test
    void believesThePrintedDateBeforeTheFilesName() {
        var text = "The bridge opens\n\nPublished: 3 May 2019\n\n" + REPORT;

        var published =
                kept(RawText.of("post-2019-06-04.txt", text.getBytes(UTF_8))).published();

        assertThat(published.interval().from().map(Moment::date)).hasValue(LocalDate.of(2019, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12019-06-041.txt",
                "2019-06-044.txt",
                "2019-13-04.txt",
                "1019-06-04.txt",
                "2019-06_04.txt",
                "bridge.txt"
            })
    void takesNoOtherNumbersInAFilesNameForADay(String name) {
        assertThat(kept(RawText.of(name, REPORT.getBytes(UTF_8)))
                        .published()
                        .interval()
                        .isOpen())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head><title>Bridge</title></head><body><p>%s</p></body></html>",
                "  <html><body><p>%s</p></body></html>",
                "\uFEFF<!-- saved --><html><body><p>%s</p></body></html>",
                "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE html><html><body><p>%s</p></body></html>",
                "<div><p>%s</p></div>"
            })
    void knowsAPageByItsFirstTagWhateverItsName(String page) {
        var article = kept(RawText.of("a.txt", page.formatted(REPORT).getBytes(UTF_8)));

        assertThat(article.body()).extracting(article.text()::slice).containsExactly(REPORT);
        assertThat(article.provenance()).map(Provenance::mediaType).hasValue("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>",
                "<rss version=\"2.0\"></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'></feed>"
            })
    void saysThatXmlIsNoPage(String xml) {
        assertThat(READ.apply(RawText.of("a.html", xml.getBytes(UTF_8))))
                .isEqualTo(Outcome.dropped(Unreadable.Kind.MARKUP));
    }

    @Test
    void keepsWhereTheBytesCameFromAndWhatWasSaidOfThem() {
        var declared = Declared.from("https://ellan.example/2019/06/04/bridge", Optional.of("text/html"))
                .withClaims(List.of(new Claim(What.OUTLET, "The Ellan Times", "feed title")));
        var article = kept(RawText.of("bridge", ("<p>" + REPORT + "</p>").getBytes(UTF_8), declared));

        assertThat(article.provenance())
                .map(Provenance::rawSha256)
                .hasValueSatisfying(hash -> assertThat(hash).hasSize(64));
        assertThat(article.provenance())
                .flatMap(Provenance::canonical)
                .hasValue("https://ellan.example/2019/06/04/bridge");
        assertThat(article.published().interval()).hasToString("2019-06-04/2019-06-04");
        assertThat(article.published().reason()).isEqualTo("the page's address says so");
        assertThat(article.outletInferred()).hasValueSatisfying(outlet -> {
            assertThat(outlet.value()).isEqualTo("The Ellan Times");
            assertThat(outlet.reason()).isEqualTo("feed title names it");
        });
        assertThat(article.title()).map(Printed::value).isEmpty();
    }

    @Test
    void readsTheFieldsAboveATextInMarkdown() {
        var article = kept(RawText.of("a.md", """
                ---
                tags: harbour
                date: '2019-06-04'
                source_url: https://ellan.example/2019/06/04/bridge/
                title: "Mayor L\\xE9e\\u2019\\
                  s bridge opens in\\
                  \\ May in Port\\_Ellan"
                ---

                %s
                """.formatted(REPORT).getBytes(UTF_8)));

        assertThat(article.title()).map(Printed::value).hasValue("Mayor Lée’s bridge opens in May in Port Ellan");
        assertThat(article.published().interval()).hasToString("2019-06-04/2019-06-04");
        assertThat(article.provenance())
                .flatMap(Provenance::canonical)
                .hasValue("https://ellan.example/2019/06/04/bridge/");
        assertThat(article.provenance()).flatMap(Provenance::section).hasValue("harbour");
        assertThat(article.body()).extracting(article.text()::slice).containsExactly(REPORT);
    }

    private static Article kept(RawText raw) {
        return switch (READ.apply(raw)) {
            case Outcome.Kept<Article>(var article) -> article;
            case Outcome.Dropped<Article>(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }
}
