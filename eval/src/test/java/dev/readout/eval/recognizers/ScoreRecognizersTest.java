package dev.readout.eval.recognizers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreRecognizersTest {

    private static final LocalDate MAY_3 = LocalDate.of(2024, 5, 3);

    @Test
    void passesTheSameDay() {
        assertThat(passes("Go on [May 3]", date("2024-05-03", "2024-05-03"), day("2024-05-03", MAY_3)))
                .isTrue();
    }

    @Test
    void doesNotPassAnotherDay() {
        assertThat(passes("Go on [May 3]", date("2024-05-03", "2024-05-03"), day("2024-05-04", MAY_3.plusDays(1))))
                .isFalse();
    }

    @Test
    void doesNotPassAnExpressionThatIsNotWanted() {
        var text = new Text("Go on May 3");
        var reading = reading(text, day("2024-05-03", MAY_3).at(6, 11));

        assertThat(score(new RecognizerCase("a#0", reading.article(), List.of()), reading))
                .isZero();
    }

    @Test
    void leavesMerePointersAside() {
        var text = new Text("Go soon");
        var reading = reading(text, new Draft("FUTURE_REF", Interval.open()).at(3, 7));

        assertThat(score(new RecognizerCase("a#0", reading.article(), List.of()), reading))
                .isEqualTo(1);
    }

    @Test
    void takesAPrepositionIntoTheStretchAndItsBoundIntoTheAnswer() {
        var before = new Answer("2024-05-03", "before", "", "", "2024-05-03");

        assertThat(passes("Go [before May 3]", before, day("2024-05-03", MAY_3), "May 3"))
                .isTrue();
        assertThat(passes(
                        "Go [before May 3]",
                        new Answer("2024-05-04", "before", "", "", "2024-05-04"),
                        day("2024-05-03", MAY_3),
                        "May 3"))
                .isFalse();
    }

    @Test
    void countsTheEndOfARangeAsOutside() {
        var week = new Draft("2024-W18", Interval.of(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 5, 5)));

        assertThat(passes("Go [this week]", new Answer("", "", "", "2024-04-29", "2024-05-06"), week))
                .isTrue();
        assertThat(passes("Go [this week]", new Answer("", "", "", "2024-04-29", "2024-05-05"), week))
                .isFalse();
    }

    @Test
    void doesNotCountWhatIsOutOfScope() {
        var scorer = new ScoreRecognizers("recognizers", new OutOfScope(Map.of("a#0", "meals")), mistake -> {});
        var reading = reading(new Text("Go after lunch"));
        scorer.add(new RecognizerCase("a#0", reading.article(), List.of()), reading);

        assertThat(scorer.scores()).extracting(Score::value).containsExactly(0.0, 0.0);
    }

    @Test
    void namesWhatWasMissed() {
        var mistakes = new ArrayList<Mistake>();
        var reading = reading(new Text("Go on May 3"));
        var wanted = new Wanted(new Span(6, 11), "date", List.of(date("2024-05-03", "2024-05-03")));
        new ScoreRecognizers("recognizers", new OutOfScope(Map.of()), mistakes::add)
                .add(new RecognizerCase("a#0", reading.article(), List.of(wanted)), reading);

        assertThat(mistakes).singleElement().asString().contains("missed \"May 3\"");
    }

    private record Draft(String value, Interval interval) {
        TimeExpression at(int start, int end) {
            return new TimeExpression(
                    new Span(start, end),
                    TimeExpression.Type.DATE,
                    Optional.of(value),
                    Optional.empty(),
                    interval,
                    "absolute");
        }
    }

    private static Answer date(String timex, String value) {
        return new Answer(timex, "", value, "", "");
    }

    private static Draft day(String value, LocalDate day) {
        return new Draft(value, Interval.of(Moment.of(day), Moment.of(day)));
    }

    private static Reading reading(Text text, TimeExpression... times) {
        var article = Article.ofBody("a", text, List.of(new Span(0, text.length())));
        return new Reading(article, List.of(), List.of(times), List.of());
    }

    private static boolean passes(String marked, Answer answer, Draft found) {
        return passes(marked, answer, found, marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')));
    }

    private static boolean passes(String marked, Answer answer, Draft found, String words) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        var text = new Text(marked.replace("[", "").replace("]", ""));
        int at = text.value().indexOf(words);
        var reading = reading(text, found.at(at, at + words.length()));
        var wanted = new Wanted(new Span(start, end), "date", List.of(answer));
        return score(new RecognizerCase("a#0", reading.article(), List.of(wanted)), reading) == 1;
    }

    private static double score(RecognizerCase wanted, Reading reading) {
        var scorer = new ScoreRecognizers("recognizers", new OutOfScope(Map.of()), mistake -> {});
        scorer.add(wanted, reading);
        return scorer.scores().getFirst().value();
    }
}
