package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.EntityMention;
import dev.readout.language.LinguisticText;
import dev.readout.language.Passage;
import dev.readout.language.Report;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OnnxLinguistIT {

    private static final OnnxLinguist LINGUIST = OnnxLinguist.open(Knowledge.bundled());

    /** What texts of any kind are made of: words, marks, other scripts, emoji, halves of characters, control characters. */
    private static final List<String> SCRAPS = List.of(
            "The mayor said",
            " ",
            "\n\n",
            "“",
            "”",
            "\"",
            "'",
            "’s",
            "don't",
            "U.S.",
            "…",
            "—",
            "-",
            "http://a.example/b?c",
            "中文字",
            "مرحبا",
            "Приве́т",
            "e\u0301",
            "👩‍👩‍👧",
            "👍🏽",
            "\uD83D",
            "\uDE00",
            "\u0007",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "1,000.5",
            "x".repeat(300),
            "ﬁ",
            "İ",
            "\r\n",
            "\t",
            "-LRB-",
            "``",
            "''",
            "￼",
            "\uE000",
            "ß");

    @Test
    void makesContentWordsHeads() {
        var sentence =
                read("The mayor of Tarn said the harbour is safe.").sentences().getFirst();

        assertThat(arcs(sentence))
                .containsExactly(
                        "The det mayor",
                        "mayor nsubj said",
                        "of case Tarn",
                        "Tarn nmod mayor",
                        "said root",
                        "the det harbour",
                        "harbour nsubj safe",
                        "is cop safe",
                        "safe ccomp said",
                        ". punct said");
    }

    @Test
    void findsWhoSaidWhat() {
        var article = article("The harbour will reopen in May, the mayor of Tarn said on Monday.");

        var reports = LINGUIST.read(article).reports();

        assertThat(reports).hasSize(1);
        assertThat(words(article, reports.getFirst().source())).isEqualTo("the mayor of Tarn");
        assertThat(words(article, reports.getFirst().cue())).startsWith("said");
        assertThat(words(article, reports.getFirst().content())).isEqualTo("The harbour will reopen in May");
    }

    @Test
    void marksWhatIsSaidOfAPolicy() {
        var article =
                article("The ministry imposed new tariffs on timber on Monday, and the governor condemned the move.");

        assertThat(LINGUIST.read(article).passages())
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.span().length()).isPositive())
                .extracting(Passage::section)
                .contains(Passage.Section.OPTION);
    }

    @Test
    void findsPeoplePlacesAndOrganizations() {
        var entities = read("Angela Merkel flew from Berlin to meet the Red Cross.")
                .sentences()
                .getFirst()
                .entities();

        assertThat(entities)
                .extracting(EntityMention::type)
                .containsExactly(EntityMention.Type.PERSON, EntityMention.Type.PLACE, EntityMention.Type.ORGANIZATION);
    }

    @Test
    void pointsEveryTokenAtItsOwnWordsWhateverTheText() {
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var text = random.ints(1 + random.nextInt(40), 0, SCRAPS.size())
                    .mapToObj(SCRAPS::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertThatSpansAreExact(article(text));
        }
    }

    private static void assertThatSpansAreExact(Article article) {
        var read = LINGUIST.read(article);
        int end = 0;
        for (var sentence : read.sentences()) {
            for (var token : sentence.tokens()) {
                assertThat(article.text().slice(token.span())).isEqualTo(token.form());
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                end = token.span().end();
            }
        }
        assertTrees(read);
        assertThat(read.reports())
                .flatExtracting(Report::content)
                .allSatisfy(span -> assertThat(span.end())
                        .isLessThanOrEqualTo(article.text().length()));
    }

    @Test
    void readsAnEndlessSentenceAndOneWithoutSpaces() {
        assertThatSpansAreExact(article("stones ".repeat(5_000)));
        assertThatSpansAreExact(article("stones".repeat(5_000)));
        assertThatSpansAreExact(article("中".repeat(20_000)));
        assertThatSpansAreExact(article("👩‍👩‍👧".repeat(2_000)));
        assertThatSpansAreExact(article("“".repeat(3_000)));
    }

    @Test
    void readsNothingInNothing() {
        assertThat(LINGUIST.read(Article.ofBody("test", new Text(""), List.of()))
                        .sentences())
                .isEmpty();
        assertThat(read(" \n\u0000 ").reports()).isEmpty();
    }

    @Test
    void readsTheSameFromTwoThreads() {
        var article = article(
                "The mayor, who had asked for help, said on Monday that the old harbour would not reopen. ".repeat(20));
        var expected = LINGUIST.read(article);

        var first = CompletableFuture.supplyAsync(() -> LINGUIST.read(article));
        var second = CompletableFuture.supplyAsync(() -> LINGUIST.read(article));

        assertThat(first.join()).isEqualTo(expected);
        assertThat(second.join()).isEqualTo(expected);
    }

    private static void assertTrees(LinguisticText read) {
        assertThat(read.sentences()).allSatisfy(sentence -> {
            assertThat(sentence.tokens()).filteredOn(token -> token.head() == 0).hasSize(1);
            assertThat(sentence.tokens())
                    .allSatisfy(
                            token -> assertThat(stepsToRoot(sentence, token)).isPositive());
        });
    }

    private static int stepsToRoot(Sentence sentence, Token token) {
        int steps = 1;
        for (var at = token; at.head() != 0; at = sentence.token(at.head())) {
            if (steps++ > sentence.tokens().size()) return -1;
        }
        return steps;
    }

    private static List<String> arcs(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.form() + " " + token.deprel()
                        + sentence.head(token).map(head -> " " + head.form()).orElse(""))
                .toList();
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream().map(article.text()::slice).collect(Collectors.joining(" "));
    }

    private static LinguisticText read(String text) {
        return LINGUIST.read(article(text));
    }

    private static Article article(String text) {
        var whole = new Text(text);
        return Article.ofBody("test", whole, List.of(new Span(0, whole.length())));
    }
}
