package dev.readout.intake.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.ReadDocument;
import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.Unreadable;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Provenance;
import dev.readout.pipeline.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that want to do harm, or declare what they are not. */
class HostilePageTest {

    private static final ReadDocument READ = new ReadDocument(Knowledge.bundled());
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String REPORT =
            "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.";
    private static final String QUOTED =
            "“Café,” he said of the bridge over the harbour – and it was open in May again.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title = 'taken'</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)' onclick='alert(2)'></a>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<style>body { background: url(javascript:alert(1)) }</style>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>"
            })
    void keepsTheWordsAndNothingThatActs(String payload) {
        var article = kept(
                ("<html><body><p>" + REPORT + "</p>" + payload + "</body></html>").getBytes(UTF_8), Declared.NOTHING);

        assertThat(article.text().value()).contains(REPORT).doesNotContain("alert", "taken", "javascript", "<");
    }

    @Test
    void keepsMarkupThatIsShownAsWords() {
        var article =
                kept(("<p>" + REPORT + " &lt;script&gt;alert(1)&lt;/script&gt;</p>").getBytes(UTF_8), Declared.NOTHING);

        assertThat(article.text().value()).contains("<script>alert(1)</script>");
    }

    @Test
    void expandsNoEntities() {
        var bomb = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
                + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>" + REPORT + " &b;</p></body></html>";

        assertThat(kept(bomb.getBytes(UTF_8), Declared.NOTHING).text().value()).doesNotContain("aaaa");
    }

    @Test
    void comesToAnEndInDeepNesting() {
        var deep = "<html><body>" + "<div>".repeat(100_000) + "<p>" + REPORT + "</p>" + "</div>".repeat(100_000);

        var outcome = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> READ.apply(RawText.of("deep.html", deep.getBytes(UTF_8))));

        assertThat(outcome).isNotInstanceOf(Outcome.Failed.class);
    }

    @Test
    void refusesAPageOfOneLongLineInTime() {
        var line = "<html><body><p>" + (REPORT + " ").repeat(100_000);

        var outcome = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> READ.apply(RawText.of("long.html", line.getBytes(UTF_8))));

        assertThat(outcome).isEqualTo(Outcome.dropped(new Unreadable.TooLarge(1_000_000)));
    }

    @Test
    void saysThatAPageWithoutWordsShowsNoArticle() {
        assertThat(READ.apply(RawText.of("a.html", "<html><body><div id=app></div></body></html>".getBytes(UTF_8))))
                .isEqualTo(Outcome.dropped(Unreadable.Kind.NO_REPORT));
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, '', windows-1252",
        "utf-8, '', windows-1252",
        "'', iso-8859-1, windows-1252",
        "'', '', windows-1252",
    })
    void readsWindows1252WhateverItIsCalled(String inside, String outside, String encoding) {
        var article = kept(page(inside, QUOTED).getBytes(WINDOWS_1252), declared(outside));

        assertThat(article.text().value()).contains(QUOTED);
        assertThat(article.provenance()).map(Provenance::encoding).hasValue(encoding);
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, ''", "'', windows-1252", "utf-8, iso-8859-1", "no-such-charset, ''"})
    void readsUtf8WhateverItIsCalled(String inside, String outside) {
        assertThat(kept(page(inside, QUOTED).getBytes(UTF_8), declared(outside))
                        .text()
                        .value())
                .contains(QUOTED);
    }

    @Test
    void readsTwoByteCharactersWithoutAMark() {
        assertThat(kept(page("", QUOTED).getBytes(UTF_16LE), Declared.NOTHING)
                        .text()
                        .value())
                .contains(QUOTED);
    }

    @Test
    void readsAPageSewnFromTwoEncodings() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<html><body><p>" + QUOTED + "</p><p>").getBytes(UTF_8));
        bytes.writeBytes("The Café is by the sea and it is open to all of us, the mayor said.".getBytes(WINDOWS_1252));
        var article = kept(bytes.toByteArray(), Declared.NOTHING);

        assertThat(article.text().value()).contains(QUOTED).contains("The Café is by the sea");
        assertThat(article.provenance()).map(Provenance::encoding).hasValue("UTF-8 and windows-1252 mixed");
    }

    private static String page(String charset, String words) {
        var meta = charset.isEmpty() ? "" : "<meta charset=\"" + charset + "\">";
        return "<html><head>" + meta + "</head><body><p>" + words + "</p></body></html>";
    }

    private static Declared declared(String charset) {
        return charset.isEmpty()
                ? Declared.NOTHING
                : Declared.from("https://ellan.example/a", Optional.of("text/html; charset=" + charset));
    }

    private static Article kept(byte[] page, Declared declared) {
        return switch (READ.apply(RawText.of("test.html", page, declared))) {
            case Outcome.Kept<Article>(var article) -> article;
            case Outcome.Dropped<Article>(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }
}
