package dev.readout.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings declared rightly, wrongly, not at all, and mixed: what can be told is read, and spans point at the words. */
class EncodingsTest {

    private static final ReadDocument READ = new ReadDocument(Knowledge.bundled());
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int TIMES = 8;
    private static final List<Encoded> ALL = Encoded.ALL;

    /** Those that a page gives away without saying so. */
    static Stream<Encoded> told() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252").map(EncodingsTest::encoded);
    }

    static Stream<Encoded> marked() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE").map(EncodingsTest::encoded);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void readsWhatTheServerDeclares(Encoded encoded) {
        repeat(random -> {
            var words = encoded.paragraphs(random);
            var page = Encoded.page(opening(random, ""), words);

            assertReads(words, encoded.bytes(page), served(encoded.label(random)));
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void readsWhatThePageDeclares(Encoded encoded) {
        repeat(random -> {
            var words = encoded.paragraphs(random);
            var page = Encoded.page(opening(random, encoded.label(random)), words);

            assertReads(words, encoded.bytes(page), Declared.NOTHING);
        });
    }

    @ParameterizedTest
    @MethodSource("told")
    void readsWhatTheBytesTellWhateverIsDeclaredInside(Encoded encoded) {
        repeat(random -> {
            var words = encoded.paragraphs(random);
            var page = Encoded.page(opening(random, anyUnfit(encoded, random)), words);

            assertReads(words, encoded.bytes(page), Declared.NOTHING);
        });
    }

    @ParameterizedTest
    @MethodSource("told")
    void readsWhatTheBytesTellWhateverTheServerDeclares(Encoded encoded) {
        repeat(random -> {
            var words = encoded.paragraphs(random);
            var page = Encoded.page(opening(random, ""), words);

            assertReads(words, encoded.bytes(page), served(anyUnfit(encoded, random)));
        });
    }

    @ParameterizedTest
    @MethodSource("marked")
    void readsWhatAByteOrderMarkSaysWhateverElseIsDeclared(Encoded encoded) {
        repeat(random -> {
            var words = encoded.paragraphs(random);
            var other = Encoded.any(ALL, random).label(random);
            var page = "\uFEFF" + Encoded.page(opening(random, other), words);

            assertReads(
                    words, encoded.bytes(page), served(Encoded.any(ALL, random).label(random)));
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void believesThePageWhereTheServerNamesNothingKnown(Encoded encoded) {
        var unknown = List.of("none", "x-user-defined", "cp037", "ibm037", "utf-7", "auto", "utf-8; q", "0", "\u00e9");
        repeat(random -> {
            var words = encoded.paragraphs(random);
            var page = Encoded.page(opening(random, encoded.label(random)), words);

            assertReads(words, encoded.bytes(page), served(Encoded.any(unknown, random)));
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void failsAtNothingAndLosesNoPlainWordWhateverIsDeclared(Encoded encoded) {
        repeat(random -> {
            var words = encoded.paragraphs(random);
            var page = encoded.bytes(
                    Encoded.page(opening(random, Encoded.any(ALL, random).label(random)), words));
            var article =
                    read("page.html", page, served(Encoded.any(ALL, random).label(random)));

            assertThat(article).as("%s", encoded).isPresent();
            assertSpans(article.get());
            assertThat(article.get().text().value()).contains(" the");
        });
    }

    @ParameterizedTest
    @MethodSource("told")
    void readsTextsAsItReadsPages(Encoded encoded) {
        repeat(random -> {
            var text = String.join("\n\n", encoded.paragraphs(random)) + "\n";

            assertThat(read("report.txt", encoded.bytes(text), Declared.NOTHING))
                    .map(article -> article.text().value())
                    .hasValue(text);
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void readsTextsThatAServerOrAMailDeclares(Encoded encoded) {
        repeat(random -> {
            var text = String.join("\n\n", encoded.paragraphs(random)) + "\n";
            var declared = Declared.from(
                    "https://ellan.example/a.txt", Optional.of("text/plain; charset=" + encoded.label(random)));

            assertThat(read("report.txt", encoded.bytes(text), declared))
                    .map(article -> article.text().value())
                    .hasValue(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-8", "iso-8859-1", "windows-1252"})
    void readsAParagraphOfWindows1252InAPageOfUtf8(String declared) {
        var utf8 = encoded("UTF-8");
        var western = encoded("windows-1252");
        repeat(random -> {
            var words = utf8.paragraphs(random);
            var pasted = western.paragraphs(random).getFirst();
            var bytes = new ByteArrayOutputStream();
            if (random.nextBoolean()) bytes.writeBytes("\uFEFF".getBytes(UTF_8));
            bytes.writeBytes((opening(random, declared) + "<body><article><p>“Ñandú”, É and Łódź</p>").getBytes(UTF_8));
            int at = random.nextInt(words.size());
            for (int i = 0; i < words.size(); i++) {
                bytes.writeBytes(("<p>" + words.get(i) + "</p>\n").getBytes(UTF_8));
                if (i == at) bytes.writeBytes(("<p>" + pasted + "</p>\n").getBytes(WINDOWS_1252));
            }

            var article = read("page.html", bytes.toByteArray(), Declared.NOTHING);

            assertThat(article.orElseThrow().text().value()).contains(words).contains(pasted);
            assertSpans(article.get());
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void failsAtNothingWhenBytesAreLostOrChanged(Encoded encoded) {
        repeat(random -> {
            var page = Encoded.page(opening(random, encoded.label(random)), encoded.paragraphs(random));
            var bytes = damaged(encoded.bytes(random.nextBoolean() ? page : "\uFEFF" + page), random);
            var name = random.nextBoolean() ? "page.html" : "page.txt";

            read(name, bytes, served(encoded.label(random))).ifPresent(EncodingsTest::assertSpans);
        });
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        for (int changes = random.nextInt(20); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private static void assertReads(List<String> paragraphs, byte[] page, Declared declared) {
        var article = read("page.html", page, declared);

        assertThat(article.map(EncodingsTest::body)).hasValue(String.join("\n", paragraphs));
        assertSpans(article.get());
    }

    private static String body(Article article) {
        return article.body().stream().map(span -> article.text().slice(span)).collect(Collectors.joining("\n"));
    }

    /** Each block begins and ends at a word. */
    private static void assertSpans(Article article) {
        for (var block : article.blocks()) {
            var words = article.text().slice(block.span());
            assertThat(words).isNotBlank().isEqualTo(words.strip());
        }
    }

    /** Empty where the document was refused with a reason; nothing may be thrown. */
    private static Optional<Article> read(String name, byte[] bytes, Declared declared) {
        return switch (READ.apply(RawText.of(name, bytes, declared))) {
            case Outcome.Kept<Article>(var article) -> Optional.of(article);
            case Outcome.Dropped<Article>(var reason) -> {
                assertThat(reason.message()).doesNotContain("\n");
                yield Optional.empty();
            }
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }

    /** What another encoding's page would declare, if these bytes could not be one of that. */
    private static String anyUnfit(Encoded encoded, Random random) {
        if (!encoded.charset().equals(WINDOWS_1252)) {
            return Encoded.any(ALL, random).label(random);
        }
        return Encoded.any(List.of("utf-8", "utf-16", "utf-16be", "utf-16le", "iso-2022-jp", "us-ascii", "x"), random);
    }

    private static String opening(Random random, String charset) {
        var xml = random.nextInt(4) == 0;
        var inXml = xml && random.nextBoolean() && !charset.isEmpty();
        var declaration = xml ? "<?xml version='1.0'" + (inXml ? " encoding='" + charset + "'" : "") + "?>\n" : "";
        var meta = charset.isEmpty() || inXml
                ? ""
                : random.nextBoolean()
                        ? "<meta charset=" + charset + ">"
                        : "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=" + charset + "'>";
        var before = random.nextInt(3) == 0 && !xml ? "\r\n <!-- made by hand -->\n" : "";
        return declaration + before + "<!DOCTYPE html>\n<html lang='en'><head>" + meta + "</head>";
    }

    private static Declared served(String charset) {
        return Declared.from("https://ellan.example/a", Optional.of("text/html; charset=" + charset));
    }

    private static Encoded encoded(String name) {
        return ALL.stream()
                .filter(encoded -> encoded.charset().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private interface Property {
        void holds(Random random);
    }

    private static void repeat(Property property) {
        for (int times = 0; times < TIMES; times++) property.holds(new Random(7 * times + 1));
    }
}
