package dev.readout.eval.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetTest {

    @Test
    void setsTokensAsTheyAreInPrint() {
        var typeset = typeset("``", "It", "'s", "n't", "over", "-LRB-", "yet", "-RRB-", ",", "''", "she", "said", ".");

        assertThat(typeset.article().text().value()).isEqualTo("“It'sn't over (yet),” she said.");
    }

    @Test
    void knowsWhereEachTokenStands() {
        var typeset = typeset("😀", "Ann", "'s", "$", "5");

        assertThat(typeset.article().text().value()).isEqualTo("😀 Ann's $5");
        assertThat(typeset.places())
                .containsExactly(new Span(0, 1), new Span(2, 5), new Span(5, 7), new Span(8, 9), new Span(9, 10));
    }

    @Test
    void isOneParagraph() {
        assertThat(typeset("Yes", ".").article().body()).containsExactly(new Span(0, 4));
    }

    private static Typeset typeset(String... tokens) {
        return Typeset.of(new Segment(1, List.of(tokens), Collections.nCopies(tokens.length, "O")));
    }
}
