package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.words.SplitSentences;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final Units UNITS =
            new Units(new SplitSentences(Knowledge.bundled()), new WordPieces(List.of("[PAD]")));
    private static final List<String> SCRAPS = List.of(
            "The ", "quay", ". ", "“", "”", "\"", "😀", "日本", "\u0000", "é", "-", "n't", " U.S. ", "\u200B", "\uD800",
            "3,5", "שלום ");

    @Test
    void everyWordStandsWhereItSays() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder("x");
            for (int i = 0; i < 60; i++) text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            var article = article(text.toString());
            for (var word : words(article)) {
                assertThat(word.form()).isEqualTo(article.text().slice(word.span()));
            }
        }
    }

    @Test
    void noUnitIsLargerThanTheModelReads() {
        for (var text :
                List.of("word ".repeat(5_000), "a,".repeat(20_000), "x".repeat(100_000), "It rains. ".repeat(400))) {
            var units = UNITS.of(article(text));
            assertThat(units).allMatch(unit -> unit.size() <= Units.MOST_PIECES);
            var windows = Window.of(units);
            assertThat(windows).allMatch(window -> window.size() <= Units.MOST_PIECES + 2);
            assertThat(windows.stream()
                            .mapToInt(window -> window.units().size())
                            .sum())
                    .isEqualTo(units.size());
        }
    }

    @Test
    void numbersThePiecesOfEveryWord() {
        var article = Article.ofBody("a", new Text("It is. So\nBoth"), List.of(new Span(0, 9), new Span(10, 14)));

        var batch = Batch.of(Window.of(UNITS.of(article)));

        assertThat(batch.rows().get("pieces")).containsExactly(101, 100, 100, 100, 100, 102, 100, 102);
        assertThat(batch.rows().get("first")).containsExactly(0, 1, 2, 3, 4, 6);
        assertThat(batch.rows().get("last")).containsExactly(0, 1, 2, 3, 4, 6);
        assertThat(batch.rows().get("sentence")).containsExactly(1, 2, 2, 2, 3, 4);
        assertThat(batch.rows().get("shapes")).containsExactly(0, 2, 1, 6, 2, 0, 2, 0);
    }

    @Test
    void batchesHoldEveryWindowOnce() {
        var windows = Window.of(UNITS.of(article("It rains on the quay. ".repeat(2_000))));

        var batches = Window.batches(windows);

        assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(windows);
        assertThat(batches)
                .allMatch(batch -> batch.stream().mapToInt(Window::size).max().orElseThrow() * batch.size() <= 2048);
    }

    private static Article article(String text) {
        var read = new Text(text);
        return Article.ofBody("a", read, List.of(new Span(0, read.length())));
    }

    private static List<ShownWord> words(Article article) {
        var words = new ArrayList<ShownWord>();
        for (var unit : UNITS.of(article)) unit.sentences().forEach(words::addAll);
        return words;
    }
}
