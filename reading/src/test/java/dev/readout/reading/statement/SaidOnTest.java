package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import dev.readout.reading.ConlluText;
import dev.readout.reading.actor.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidOnTest {

    private static final FindStatements FIND = new FindStatements(Knowledge.bundled());
    private static final Interval MONDAY = Interval.on(LocalDate.of(2019, 5, 13));

    @Test
    void takesTheDayBesideTheCue() {
        var text = ConlluText.of("""
                The the DET DT 2 det
                mayor mayor NOUN NN 3 nsubj
                said say VERB VBD 0 root
                Monday Monday PROPN NNP 3 obl:unmarked
                the the DET DT 6 det
                bridge bridge NOUN NN 8 nsubj
                is be AUX VBZ 8 cop
                safe safe ADJ JJ 3 ccomp
                . . PUNCT . 3 punct
                """);

        assertThat(saidOn(text, "Monday")).isEqualTo(MONDAY);
    }

    @Test
    void takesTheDayOnWhichTheInterviewWasAired() {
        var text = ConlluText.of("""
                The the DET DT 2 det
                bridge bridge NOUN NN 4 nsubj
                is be AUX VBZ 4 cop
                safe safe ADJ JJ 7 ccomp
                , , PUNCT , 4 punct
                she she PRON PRP 7 nsubj
                said say VERB VBD 0 root
                in in ADP IN 10 case
                an a DET DT 10 det
                interview interview NOUN NN 7 obl
                aired air VERB VBN 10 acl
                Monday Monday PROPN NNP 11 obl:unmarked
                . . PUNCT . 7 punct
                """);

        assertThat(saidOn(text, "Monday")).isEqualTo(MONDAY);
    }

    @Test
    void takesTheDayOfACueThatIsSaidTwice() {
        var text = ConlluText.of("""
                The the DET DT 2 det
                mayor mayor NOUN NN 3 nsubj
                said say VERB VBD 10 ccomp
                the the DET DT 5 det
                bridge bridge NOUN NN 7 nsubj
                is be AUX VBZ 7 cop
                safe safe ADJ JJ 3 ccomp
                , , PUNCT , 10 punct
                she she PRON PRP 10 nsubj
                said say VERB VBD 0 root
                Monday Monday PROPN NNP 10 obl:unmarked
                . . PUNCT . 10 punct
                """);

        assertThat(saidOn(text, "Monday")).isEqualTo(MONDAY);
    }

    @Test
    void leavesADayToTheClauseThatItBelongsTo() {
        var text = ConlluText.of("""
                The the DET DT 2 det
                mayor mayor NOUN NN 7 nsubj
                , , PUNCT , 2 punct
                elected elect VERB VBN 2 acl:relcl
                Monday Monday PROPN NNP 4 obl:unmarked
                , , PUNCT , 4 punct
                said say VERB VBD 0 root
                the the DET DT 9 det
                bridge bridge NOUN NN 11 nsubj
                is be AUX VBZ 11 cop
                safe safe ADJ JJ 7 ccomp
                . . PUNCT . 7 punct
                """);

        assertThat(saidOn(text, "Monday")).isNotEqualTo(MONDAY);
    }

    private static Interval saidOn(LinguisticText text, String day) {
        int unit = text.article().text().value().indexOf(day);
        var time = new TimeExpression(
                text.article().text().spanOfUnits(unit, unit + day.length()),
                TimeExpression.Type.DATE,
                Optional.of("2019-05-13"),
                Optional.empty(),
                MONDAY,
                "given");
        return FIND.in(text, new Actors(List.of()), List.of(time)).getFirst().saidOn();
    }
}
