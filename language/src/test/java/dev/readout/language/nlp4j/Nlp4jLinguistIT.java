package dev.readout.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.EntityMention;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Nlp4jLinguistIT {

    private static Nlp4jLinguist linguist;
    private static String printed;

    @BeforeAll
    static void open() {
        var cache = Path.of(System.getProperty("readout.test.cache", "target/cache"));
        var out = System.out;
        var err = System.err;
        var caught = new ByteArrayOutputStream();
        var stream = new PrintStream(caught, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        try {
            linguist = Nlp4jLinguist.open(Knowledge.bundled(), cache);
            linguist.read(article("The quay opened."));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        printed = caught.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsNothing() {
        assertThat(printed).isEmpty();
    }

    @Test
    void makesContentWordsHeads() {
        var sentence = sentence("The mayor of Tarn said the harbour is safe.");

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
    void findsWhatTheExamplesOfTheVerbAndExpressionFilesSay() {
        assertExamples("language/verbs", "tell", "iobj");
        assertExamples("language/verbs", "say", "ccomp");
        assertExamples("language/verbs", "seem", "expl");
        for (var id : List.of("prepositions", "adverbs", "conjunctions", "pronouns", "amounts")) {
            assertExamples("language/fixed", id, "fixed");
        }
    }

    private static void assertExamples(String file, String id, String relation) {
        var entry = Knowledge.bundled().entries(file).stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(entry.matches())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(sentence(text).tokens()).anyMatch(token -> token.is(relation)));
        assertThat(entry.rejects())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(sentence(text).tokens()).noneMatch(token -> token.is(relation)));
    }

    @Test
    void findsPeoplePlacesAndOrganizations() {
        var entities = sentence("Angela Merkel flew from Berlin to meet the Red Cross.")
                .entities();

        assertThat(entities)
                .extracting(EntityMention::type)
                .containsExactly(EntityMention.Type.PERSON, EntityMention.Type.PLACE, EntityMention.Type.ORGANIZATION);
    }

    @Test
    void pointsEveryTokenAtItsOwnWords() {
        var article = article("\u0007“We don‘t know…” 👩‍👩‍👧 said—quietly 中文字 e\u0301t\u00A0tu \uD83D x 👍🏽. Fine?");

        var read = linguist.read(article);

        assertThat(read.sentences())
                .flatExtracting(Sentence::tokens)
                .allSatisfy(
                        token -> assertThat(article.text().slice(token.span())).isEqualTo(token.form()));
        assertTrees(read);
    }

    @Test
    void readsAnEndlessSentenceAndOneWithoutSpaces() {
        assertTrees(linguist.read(article("stones ".repeat(5_000))));
        assertTrees(linguist.read(article("中".repeat(20_000))));
    }

    @Test
    void readsTheSameFromTwoThreads() {
        var article = article(
                "The mayor, who had asked for help, said on Monday that the old harbour would not reopen. ".repeat(20));
        var expected = linguist.read(article);

        var first = CompletableFuture.supplyAsync(() -> linguist.read(article));
        var second = CompletableFuture.supplyAsync(() -> linguist.read(article));

        assertThat(first.join()).isEqualTo(expected);
        assertThat(second.join()).isEqualTo(expected);
    }

    private static void assertTrees(LinguisticText read) {
        assertThat(read.sentences()).isNotEmpty().allSatisfy(sentence -> {
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

    private static Sentence sentence(String text) {
        return linguist.read(article(text)).sentences().getFirst();
    }

    private static Article article(String text) {
        var whole = new Text(text);
        return Article.ofBody("test", whole, List.of(new Span(0, whole.length())));
    }
}
