package dev.readout.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTimesTest {

    @Test
    void givesFullMarksToThePerfectReading() {
        assertThat(scores(time("Monday", "2031-03-03", Story.MONDAY)))
                .extracting(Score::value)
                .containsExactly(1.0, 1.0, 1.0, 1.0);
    }

    @Test
    void leavesOutWhatOnlyTheWorldKnowsAndWhatIsFoundInItsPlace() {
        var scores = scores(time("winter", "WI", Interval.open()), time("Monday", "2031-03-03", Story.MONDAY));

        assertThat(scores.getFirst().count()).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void findsByOverlapAndComparesValueAndIntervalApart() {
        var scores = scores(time("on Monday", "2031-W10-1", Story.MONDAY));

        assertThat(scores).extracting(Score::value).containsExactly(1.0, 0.0, 1.0, 0.0);
    }

    @Test
    void pairsOneToOne() {
        var scores = scores(
                time("said on Monday", "XXXX-WXX-1", Interval.open()), time("Monday", "2031-03-03", Story.MONDAY));

        assertThat(scores.getFirst().count()).isEqualTo(new Count(1, 2, 1));
        assertThat(scores.get(1).value()).isEqualTo(1);
    }

    @Test
    void multipliesWhatIsFoundByWhatIsRightOfIt() {
        // One right and one invented: F1 = 2/3, all values of the found right.
        var scores = scores(time("Monday", "2031-03-03", Story.MONDAY), time("open", "P1D", Interval.open()));

        assertThat(scores.getLast().value()).isEqualTo(2.0 / 3);
    }

    @Test
    void givesNoMarksForNothing() {
        assertThat(scores()).extracting(Score::value).containsExactly(0.0, 0.0, 0.0, 0.0);
    }

    private static List<Score> scores(TimeExpression... times) {
        var read = Read.of(Story.gold(), Story.reading(times));
        return ScoreTimes.of("gold", "times", List.of(read), mistake -> {});
    }

    private static TimeExpression time(String words, String value, Interval interval) {
        return new TimeExpression(
                Story.span(words),
                TimeExpression.Type.DATE,
                Optional.of(value),
                Optional.empty(),
                interval,
                "publication");
    }
}
