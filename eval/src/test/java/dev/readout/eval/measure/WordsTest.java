package dev.readout.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void leavesOutMarksOfPunctuation() {
        assertThat(words("“Well,” she said — twice.")).containsExactly("Well", "she", "said", "twice");
    }

    @Test
    void keepsTogetherWhatPrintKeepsTogether() {
        assertThat(words("The U.N. paid 1,200.50 for a well-known 3.5 km."))
                .containsExactly("The", "U.N", "paid", "1,200.50", "for", "a", "well-known", "3.5", "km");
    }

    @Test
    void dividesAtAnApostrophe() {
        assertThat(words("Ann’s and don't")).containsExactly("Ann", "s", "and", "don", "t");
    }

    @Test
    void dividesSentencesThatWerePrintedWithoutASpace() {
        assertThat(words("It ended.Nobody knew.")).containsExactly("It", "ended", "Nobody", "knew");
    }

    @Test
    void countsCodePoints() {
        var words = Words.of(new Text("😀 ab 😀cd"));

        assertThat(words.spans()).containsExactly(new Span(2, 4), new Span(6, 8));
    }

    @Test
    void givesTheWordsThatASpanTouches() {
        var words = Words.of(new Text("one two three four"));

        assertThat(words.touchedBy(List.of(new Span(5, 9)))).isEqualTo(bits(1, 2));
        assertThat(words.touchedBy(List.of(new Span(3, 4)))).isEqualTo(bits());
        assertThat(words.touchedBy(List.of(new Span(0, 3), new Span(14, 18)))).isEqualTo(bits(0, 3));
    }

    @Test
    void likensSetsByWhatTheyShare() {
        assertThat(Words.jaccard(bits(1, 2, 3, 4), bits(1, 2, 3, 4, 5))).isEqualTo(0.8);
        assertThat(Words.jaccard(bits(), bits())).isEqualTo(1);
        assertThat(Words.jaccard(bits(1), bits())).isZero();
    }

    private static List<String> words(String text) {
        var words = Words.of(new Text(text));
        return words.spans().stream().map(words.text()::slice).toList();
    }

    private static BitSet bits(int... numbers) {
        var bits = new BitSet();
        for (int number : numbers) bits.set(number);
        return bits;
    }
}
