package dev.readout.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Plover;
import dev.readout.model.Span;
import dev.readout.reading.ConlluText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeEventTest {

    private static final CodeEvent CODER = new CodeEvent(Knowledge.bundled());

    @Test
    void takesTheClauseOfTheSourceBeforeAnyOther() {
        var text = ConlluText.of("""
                Ann Ann PROPN NNP 2 nsubj
                praised praise VERB VBD 0 root
                Bob Bob PROPN NNP 2 obj
                after after SCONJ IN 6 mark
                rebels rebel NOUN NNS 6 nsubj
                attacked attack VERB VBD 2 advcl
                Cleo Cleo PROPN NNP 6 obj
                """);

        assertThat(code(text, "Ann", "Bob")).contains(Plover.SUPPORT);
        assertThat(code(text, "rebels", "Cleo")).contains(Plover.ASSAULT);
    }

    @Test
    void takesTheJoinedClauseThatHoldsTheTarget() {
        var text = ConlluText.of("""
                Ann Ann PROPN NNP 2 nsubj
                praised praise VERB VBD 0 root
                Bob Bob PROPN NNP 2 obj
                and and CCONJ CC 5 cc
                sued sue VERB VBD 2 conj
                Cleo Cleo PROPN NNP 5 obj
                """);

        assertThat(code(text, "Ann", "Cleo")).contains(Plover.ACCUSE);
    }

    @Test
    void asksForWhatIsSaidThatTheTargetMustDo() {
        var text = ConlluText.of("""
                Ann Ann PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                Bob Bob PROPN NNP 5 nsubj
                must must AUX MD 5 aux
                apologise apologise VERB VB 2 ccomp
                """);

        assertThat(code(text, "Ann", "Bob")).contains(Plover.REQUEST);
    }

    @Test
    void givesNoCodeWhereNothingIsDone() {
        var text = ConlluText.of("""
                Ann Ann PROPN NNP 2 nsubj
                resembles resemble VERB VBZ 0 root
                Bob Bob PROPN NNP 2 obj
                """);

        assertThat(code(text, "Ann", "Bob")).isEmpty();
    }

    private static Optional<Plover> code(LinguisticText text, String source, String target) {
        return CODER.code(text.sentences().getFirst(), List.of(span(text, source)), List.of(span(text, target)));
    }

    private static Span span(LinguisticText text, String words) {
        int at = text.article().text().value().indexOf(words);
        return new Span(at, at + words.length());
    }
}
