package dev.readout.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text file can hold that is no article: each kind ends with one clear line, or is read all the same. */
class BadInputTest {

    private static final ReadText READ = new ReadText(Knowledge.bundled());
    private static final String SENTENCE =
            "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May. ";

    @Test
    void saysThatAnEmptyFileIsEmpty() {
        assertThat(dropped(new byte[0])).isEqualTo(Unreadable.Kind.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\r\n\t", "\uFEFF", "\u00a0\n\u200b", "\uFEFF\n"})
    void saysThatABlankFileIsBlank(String blank) {
        assertThat(dropped(blank.getBytes(UTF_8))).isEqualTo(Unreadable.Kind.BLANK);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a PDF",
        "PK\u0003\u0004word, a Zip archive or an office document",
        "\u0089PNG, a PNG image",
        "\u00ff\u00d8\u00ff\u00e0, a JPEG image",
        "GIF89a, a GIF image",
        "'\u001f\u008b\u0008', gzip-compressed",
        "{\\rtf1 text}, an RTF document",
    })
    void saysWhatKindOfBinaryAFileIs(String start, String what) {
        var reason = dropped((start + "\u0000\u0001 and more").getBytes(ISO_8859_1));

        assertThat(reason).isEqualTo(new Unreadable.Binary(what));
        assertThat(reason.message()).startsWith("is " + what).contains("plain text");
    }

    @Test
    void saysThatAFileWithNulsIsBinary() {
        assertThat(dropped((SENTENCE + "\u0000\u0000" + SENTENCE).getBytes(UTF_8)))
                .isEqualTo(new Unreadable.Binary("binary data"));
    }

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        assertThat(kept((SENTENCE + "“Fjäll”").getBytes(UTF_8)).text().value()).endsWith("“Fjäll”");
        assertThat(kept(("\uFEFF" + SENTENCE).getBytes(UTF_8)).text().value()).isEqualTo(SENTENCE);
    }

    @Test
    void readsUtf16ThatSaysSo() {
        assertThat(kept(("\uFEFF" + SENTENCE).getBytes(UTF_16LE)).text().value())
                .isEqualTo(SENTENCE);
        assertThat(kept(("\uFEFF" + SENTENCE).getBytes(UTF_16BE)).text().value())
                .isEqualTo(SENTENCE);
    }

    @Test
    void readsWindows1252WhereNothingSpeaksAgainstIt() {
        var text = SENTENCE + "“Café,” he said – twice.";

        assertThat(kept(text.getBytes(Charset.forName("windows-1252"))).text().value())
                .isEqualTo(text);
    }

    @Test
    void refusesAMixtureOfEncodingsRatherThanShowingOtherCharacters() {
        var utf8 = (SENTENCE + "“Café” ").getBytes(UTF_8);
        var mixed = Arrays.copyOf(utf8, utf8.length + 2);
        mixed[utf8.length] = (byte) 0xE9;
        mixed[utf8.length + 1] = 'x';

        assertThat(dropped(mixed)).isEqualTo(new Unreadable.WrongEncoding("UTF-8", utf8.length));
        assertThat(dropped(mixed).message()).contains("UTF-8").contains(String.valueOf(utf8.length));
    }

    @Test
    void refusesBytesOfNoKnownText() {
        var bytes = new byte[300];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (128 + i * 37 % 128);

        assertThat(dropped(bytes)).isInstanceOf(Unreadable.WrongEncoding.class);
    }

    @Test
    void saysThatAFileIsCutOffInsideACharacter() {
        var whole = (SENTENCE + "“Café” and “").getBytes(UTF_8);

        assertThat(dropped(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(Unreadable.Kind.CUT_OFF);
    }

    @Test
    void keepsATagInsideATextAsItsWords() {
        assertThat(kept((SENTENCE + "<script>alert(1)</script>").getBytes(UTF_8))
                        .text()
                        .value())
                .endsWith("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Hafen wurde am Montag nach dem Sturm geschlossen, und der Bürgermeister sagte, er werde im Frühjahr"
                        + " wieder geöffnet, wenn die Arbeiten bis dahin beendet sind.",
                "Le port a été fermé lundi après la tempête, et le maire a déclaré qu'il serait rouvert au printemps"
                        + " prochain pour tous les bateaux de la ville.",
                "港口在周一的风暴后关闭，市长说将在春天重新开放。所有的船只都必须等待。",
                "Гавань была закрыта в понедельник после шторма, и мэр сказал, что весной она снова откроется."
            })
    void saysThatAnotherLanguageIsNotReadYet(String text) {
        assertThat(dropped(text.getBytes(UTF_8))).isEqualTo(Unreadable.Kind.NOT_ENGLISH);
    }

    @Test
    void keepsATextTooShortToTellItsLanguage() {
        assertThat(kept("Harbour closed.".getBytes(UTF_8)).language()).isEqualTo("und");
    }

    @Test
    void readsALineOfTenMegabytes() {
        var line = SENTENCE.repeat(10_000_000 / SENTENCE.length());

        assertThat(keptInTime(line).body()).hasSize(1);
    }

    @Test
    void readsFiftyMegabytesOfParagraphs() {
        var paragraph = SENTENCE.repeat(5).strip() + "\n\n";
        int paragraphs = 49_000_000 / paragraph.length();

        assertThat(keptInTime(paragraph.repeat(paragraphs)).body()).hasSize(paragraphs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a/", "\" ", "((((by ", "<", "--", "June 4, 2019 ", ": ", "@", "\uD83D\uDE00"})
    void readsALongLineOfTheSameMarksInTime(String mark) {
        keptInTime(SENTENCE + mark.repeat(1_000_000 / mark.length()));
    }

    @Test
    void refusesMoreLinesThanAnArticleHas() {
        assertThat(dropped((SENTENCE + "\n".repeat(1_000_001)).getBytes(UTF_8)))
                .isInstanceOf(Unreadable.TooManyLines.class);
    }

    private static Article keptInTime(String text) {
        return Assertions.assertTimeout(Duration.ofSeconds(60), () -> kept(text.getBytes(UTF_8)));
    }

    private static Article kept(byte[] bytes) {
        return switch (READ.apply(RawText.owning("test.txt", bytes))) {
            case Outcome.Kept<Article>(var article) -> article;
            case Outcome.Dropped<Article>(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }

    private static Outcome.Reason dropped(byte[] bytes) {
        return switch (READ.apply(RawText.of("test.txt", bytes))) {
            case Outcome.Kept<Article>(var article) -> throw new AssertionError("was read: " + article.text());
            case Outcome.Dropped<Article>(var reason) -> reason;
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }
}
