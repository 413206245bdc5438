package dev.readout.collation.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void knowsTheWordsInQuotationMarksOfEveryKind() {
        assertThat(quoted("called it “an empty gesture” twice")).containsExactly("an", "empty", "gesture");
        assertThat(quoted("called it \"an empty gesture\" twice")).containsExactly("an", "empty", "gesture");
        assertThat(quoted("called it ‘an empty gesture’ twice")).containsExactly("an", "empty", "gesture");
        assertThat(quoted("called it 'an empty gesture' twice")).containsExactly("an", "empty", "gesture");
    }

    @Test
    void keepsApostrophesAndPointsWithinWords() {
        assertThat(words("The U.S. won’t pay $1,000.50 more."))
                .containsExactly("the", "u.s", "won't", "pay", "1,000.50", "more");
    }

    private static List<String> words(String words) {
        var text = new Text(words);
        return Tokens.of(text, new Span(0, text.length())).stream()
                .map(Tokens.Word::lower)
                .toList();
    }

    private static List<String> quoted(String words) {
        var text = new Text(words);
        return Tokens.of(text, new Span(0, text.length())).stream()
                .filter(Tokens.Word::quoted)
                .map(Tokens.Word::lower)
                .toList();
    }
}
