package dev.readout.language.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Passage;
import dev.readout.language.Passage.Section;
import dev.readout.language.onnx.SectionFacts.Worth;
import dev.readout.language.words.SplitSentences;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindPassagesTest {

    private static final List<String> EDGES = List.of("O", "B-finding", "I-finding");
    private static final LabelChain CHAIN = new LabelChain(EDGES, new float[3], new float[3][3]);
    private static final List<SectionFacts> SECTIONS = List.of(
            new SectionFacts(
                    Section.OPTION, List.of("adopted", "rejected"), CHAIN, Map.of("rejected", new Worth(0.6, 0.45))),
            new SectionFacts(Section.CONTRAST, List.of("contrast"), CHAIN, Map.of()));
    private static final Units UNITS =
            new Units(new SplitSentences(Knowledge.bundled()), new WordPieces(List.of("[PAD]")));

    @Test
    void takesTheRunOfASectionWithItsLikeliestLabel() {
        var found = passages("They shut the port today", "O B I I O", "0 1 1 1 0", "O O O O O");

        assertThat(found).singleElement().satisfies(passage -> {
            assertThat(passage.section()).isEqualTo(Section.OPTION);
            assertThat(passage.span()).isEqualTo(new Span(5, 18));
            assertThat(passage.label()).isEqualTo("rejected");
            assertThat(passage.confidence()).isEqualTo(0.45);
        });
    }

    @Test
    void passagesOfTwoSectionsMayShareWords() {
        assertThat(passages("They shut the port today", "B I I I I", "0 0 0 0 0", "O B I O O"))
                .extracting(Passage::section)
                .containsExactly(Section.OPTION, Section.CONTRAST);
    }

    @Test
    void isWorthNothingAloneWhereTheWordsDisagreeOnTheLabel() {
        var found = passages("They shut", "B I", "1 0", "O O").getFirst();

        assertThat(found.confidence()).isZero();
    }

    @Test
    void isWorthNothingAloneWithALabelThatWasSeldomRight() {
        assertThat(passages("They shut", "B I", "0 0", "O O"))
                .singleElement()
                .extracting(Passage::label, Passage::confidence)
                .containsExactly("adopted", 0.0);
    }

    @Test
    void nothingMarkedIsNothingFound() {
        assertThat(passages("They shut", "O O", "0 0", "O O")).isEmpty();
    }

    /** What is found in a text of which the words have these edges of an option, these labels, and these edges of a contrast. */
    private static List<Passage> passages(String text, String edges, String labels, String others) {
        var article = Article.ofBody("a", new Text(text), List.of(new Span(0, text.length())));
        var window = Window.of(UNITS.of(article)).getFirst();
        int words = window.words();
        var edge = new float[words][6];
        var label = new float[words][3];
        for (int word = 1; word < words; word++) {
            edge[word]["OBI".indexOf(edges.split(" ")[word - 1])] = 9;
            edge[word][3 + "OBI".indexOf(others.split(" ")[word - 1])] = 9;
            label[word][Integer.parseInt(labels.split(" ")[word - 1])] = 6;
        }
        var none = new int[words];
        var empty = new float[words][0];
        var find = new FindPassages(SECTIONS);
        find.add(window, new Scores(none, none, none, none, empty, empty, empty, empty, edge, label));
        return find.passages();
    }
}
