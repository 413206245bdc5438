package dev.readout.collation.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.words.Tokens;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Phrases PHRASES = new Phrases(KNOWLEDGE);

    @Test
    void findsWhatItsExamplesSay() {
        for (var entry : KNOWLEDGE.entries("line/words")) {
            assertThat(entry.matches()).isNotEmpty().allMatch(word -> PHRASES.is(entry.id(), word));
            assertThat(entry.rejects()).isNotEmpty().noneMatch(word -> PHRASES.is(entry.id(), word));
        }
    }

    @Test
    void takesWordsForOneThatItsExamplesSay() {
        for (var entry : KNOWLEDGE.entries("line/synonyms")) {
            var same = PHRASES.stem(entry.list("words").getFirst());
            assertThat(entry.matches())
                    .isNotEmpty()
                    .allMatch(word -> PHRASES.stem(word).equals(same));
            assertThat(entry.rejects())
                    .isNotEmpty()
                    .noneMatch(word -> PHRASES.stem(word).equals(same));
        }
    }

    @Test
    void namesAPhraseWithoutItsArticleAndMarks() {
        assertThat(PHRASES.name("the “landing fee,”")).isEqualTo("landing fee");
    }

    @Test
    void cutsALongNameWhereAPhraseEnds() {
        assertThat(PHRASES.name("a fee on every ship that enters the old harbour between dusk and dawn in winter"))
                .isEqualTo("fee on every ship …");
    }

    @Test
    void findsTheNounAPhraseIsBuiltOn() {
        assertThat(PHRASES.head(words("further fees on foreign ships"))).contains("fee");
        assertThat(PHRASES.head(words("pressure options"))).contains("pressu");
    }

    @Test
    void callsALineByWhatMostReportsCallIt() {
        assertThat(Phrases.mostUsed(List.of("the toll", "Landing fee", "landing fee")))
                .isEqualTo("Landing fee");
    }

    private static List<Tokens.Word> words(String phrase) {
        var text = new Text(phrase);
        return Tokens.of(text, new Span(0, text.length()));
    }
}
