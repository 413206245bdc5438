package dev.readout.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.ActorId;
import dev.readout.model.Commitment;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorePolicyTest {

    private static final String WORDS = "The harbour will stay open all winter";
    private static final Interval WINDOW = Interval.since(LocalDate.of(2031, 3, 3));

    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void isRightWhenKindAndWindowAreEqual() {
        assertThat(f1(commitment("c1", WORDS, Commitment.Kind.PROMISE, WINDOW))).isEqualTo(1);
    }

    @Test
    void isRightWhenTheWindowIsADayOff() {
        var late = Interval.since(LocalDate.of(2031, 3, 4));

        assertThat(f1(commitment("c1", WORDS, Commitment.Kind.PROMISE, late))).isEqualTo(1);
    }

    @Test
    void isWrongWhenTheKindDiffersAndSaysSo() {
        assertThat(f1(commitment("c1", WORDS, Commitment.Kind.THREAT, WINDOW))).isZero();
        assertThat(mistakes).extracting(Mistake::kind).contains(Mistake.Kind.DIFFERENT);
    }

    @Test
    void isInventedWhenItRestsOnOtherWords() {
        assertThat(f1(commitment("c1", "Morvania will not close it", Commitment.Kind.PROMISE, WINDOW)))
                .isZero();
        assertThat(mistakes)
                .extracting(Mistake::kind)
                .containsExactlyInAnyOrder(Mistake.Kind.MISSED, Mistake.Kind.INVENTED);
    }

    @Test
    void doesNotCountASecondFindingOnTheSameWords() {
        assertThat(f1(
                        commitment("c1", WORDS, Commitment.Kind.PROMISE, WINDOW),
                        commitment("c2", "harbour will stay open all winter", Commitment.Kind.PROMISE, WINDOW)))
                .isEqualTo(1);
    }

    private double f1(Commitment... commitments) {
        var policy = new PolicyFindings(
                List.of(),
                List.of(commitments),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var reading = new Reading(Story.article(), List.of(Story.VOSS), List.of(), List.of(), policy);
        var read = Read.of(Story.gold(), reading);
        return ScorePolicy.of("gold", gold(), List.of(read), mistakes::add).stream()
                .filter(score -> score.what().equals("commitments F1"))
                .mapToDouble(Score::value)
                .findFirst()
                .orElseThrow();
    }

    private static List<GoldFinding> gold() {
        var span = Story.span(WORDS);
        try {
            return GoldPolicy.of(new ObjectMapper().readTree("""
                    {"commitments": [{"id": "c01", "kind": "promise", "window": ["2031-03-03", null],
                      "evidence_made": [{"article": "h", "start": %d, "end": %d}]}]}
                    """.formatted(span.start(), span.end())));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Commitment commitment(String id, String words, Commitment.Kind kind, Interval window) {
        var span = Story.span(words);
        return new Commitment(
                new FindingId(id),
                kind,
                List.of(new ActorId("voss")),
                List.of(),
                span,
                Story.MONDAY,
                Optional.empty(),
                window,
                Optional.empty(),
                false,
                false,
                new Grounds(0.9, Grounds.Voice.SPEAKER, "test", List.of(span)));
    }
}
