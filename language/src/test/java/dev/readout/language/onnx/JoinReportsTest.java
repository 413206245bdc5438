package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Report;
import dev.readout.language.words.SplitSentences;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinReportsTest {

    private static final List<String> LABELS =
            List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content");
    private static final LabelChain CHAIN = new LabelChain(LABELS, new float[7], new float[7][7]);
    private static final Units UNITS =
            new Units(new SplitSentences(Knowledge.bundled()), new WordPieces(List.of("[PAD]")));

    @Test
    void joinsAContentToItsCueAndTheCueToItsSource() {
        var text = "Ana said it rains";

        var report = reports(text, "B-source B-cue B-content I-content", Map.of(2, 1, 3, 2))
                .getFirst();

        assertThat(report.source()).extracting(span -> slice(text, span)).containsExactly("Ana");
        assertThat(report.cue()).extracting(span -> slice(text, span)).containsExactly("said");
        assertThat(report.content()).extracting(span -> slice(text, span)).containsExactly("it rains");
        assertThat(report.confidence()).isBetween(0.9, 1.0);
    }

    @Test
    void aContentThatPointsAtNothingGoesOn() {
        var report = reports("Rain Ana said Wind", "B-content B-source B-cue B-content", Map.of(1, 3, 3, 2))
                .getFirst();

        assertThat(report.content()).hasSize(2);
    }

    @Test
    void laterStretchesOfACueAndASourceJoinTheFirst() {
        var report = reports(
                        "Ana was glad Bo of rain",
                        "B-source B-cue O B-source B-cue B-content",
                        Map.of(2, 1, 4, 1, 5, 2, 6, 2))
                .getFirst();

        assertThat(report.source()).hasSize(2);
        assertThat(report.cue()).hasSize(2);
    }

    @Test
    void aContentWithoutCueHangsOnItsSource() {
        var report = reports("Ana rain", "B-source B-content", Map.of(2, 1)).getFirst();

        assertThat(report.cue()).isEmpty();
        assertThat(report.source()).hasSize(1);
    }

    @Test
    void withoutContentThereIsNoReport() {
        assertThat(reports("Ana said", "B-source B-cue", Map.of(2, 1))).isEmpty();
        assertThat(reports("rain", "B-content", Map.of())).isEmpty();
    }

    /** The reports of a text whose words have these labels and point at these words, both counted from 1. */
    private static List<Report> reports(String text, String labels, Map<Integer, Integer> targets) {
        var article = Article.ofBody("a", new Text(text), List.of(new Span(0, text.length())));
        var window = Window.of(UNITS.of(article)).getFirst();
        int words = window.words();
        var role = new float[words][7];
        var links = new float[words][words];
        var labelled = labels.split(" ");
        for (int word = 1; word < words; word++) {
            role[word][LABELS.indexOf(labelled[word - 1])] = 9;
            links[word][targets.getOrDefault(word, 0)] = 9;
        }
        var none = new int[words];
        var join = new JoinReports(CHAIN);
        join.add(window, new Scores(none, none, none, none, links, role, role, links, role, role));
        return join.reports();
    }

    private static String slice(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
