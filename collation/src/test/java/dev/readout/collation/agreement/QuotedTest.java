package dev.readout.collation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.words.Tokens;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void findsTheWordThatStandsForAnother() {
        assertThat(altered(
                        "we are resuming the patrols in the northern strait and nothing more",
                        "we are reviewing the patrols in the northern strait and nothing more"))
                .contains(new Quoted("resuming", "reviewing"));
    }

    @Test
    void findsNothingInACut() {
        assertThat(altered(
                        "the harbour will open and the bread will be back on the shelves by Sunday",
                        "the harbour will open and the bread will be back"))
                .isEmpty();
    }

    @Test
    void findsNothingInTwoTranslations() {
        assertThat(altered(
                        "a harbour without ferries is a mouth that has lost its teeth",
                        "a port with no boats is a mouth without any teeth"))
                .isEmpty();
    }

    private static Optional<Quoted> altered(String one, String other) {
        return Quoted.altered(words(one), words(other));
    }

    private static List<Tokens.Word> words(String words) {
        var text = new Text(words);
        return Tokens.of(text, new Span(0, text.length()));
    }
}
