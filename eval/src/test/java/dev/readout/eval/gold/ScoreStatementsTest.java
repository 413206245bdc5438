package dev.readout.eval.gold;

import static dev.readout.eval.gold.Story.MORVANIA;
import static dev.readout.eval.gold.Story.VOSS;
import static dev.readout.eval.gold.Story.statement;
import static dev.readout.model.Statement.Act.ASSERTION;
import static dev.readout.model.Statement.Act.COMMITMENT;
import static dev.readout.model.Statement.Act.QUESTION;
import static dev.readout.model.Statement.Act.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Actor;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreStatementsTest {

    private static final Statement PROMISE =
            statement("voss", "said", COMMITMENT, "The harbour will stay open all winter");
    private static final Statement ASKED = statement("", "Asked", QUESTION, "whether the ferry would run");
    private static final Statement DECLINED =
            statement("voss", "declined to say", REFUSAL, "whether the ferry would run");

    @Test
    void givesFullMarksToThePerfectReading() {
        var scores = scores(PROMISE, ASKED, DECLINED);

        assertThat(count(scores, "statements F1")).isEqualTo(new Count(3, 3, 3));
        assertThat(value(scores, "statements manner")).isEqualTo(1);
        assertThat(value(scores, "statements act")).isEqualTo(1);
        assertThat(value(scores, "statements cue overlaps")).isEqualTo(1);
    }

    @Test
    void givesNoMarksForNothing() {
        var scores = scores();

        assertThat(count(scores, "statements F1")).isEqualTo(new Count(0, 0, 3));
        assertThat(value(scores, "statements actor right")).isZero();
    }

    @Test
    void tellsAQuestionFromItsRefusalByTheCueThoughTheirWordsAreTheSame() {
        var scores = scores(DECLINED, ASKED);

        assertThat(count(scores, "statements F1")).isEqualTo(new Count(2, 2, 3));
        assertThat(value(scores, "statements act")).isEqualTo(1);
        assertThat(count(scores, "statements actor right")).isEqualTo(new Count(1, 2, 2));
    }

    @Test
    void countsAnUnnamedAskerOnlyWhereNobodyIsGiven() {
        assertThat(count(scores(ASKED), "statements actor right or rightly none"))
                .isEqualTo(new Count(1, 1, 1));
        assertThat(count(scores(ASKED), "statements actor right")).isEqualTo(new Count(0, 1, 1));

        var credited = statement("voss", "Asked", QUESTION, "whether the ferry would run");
        assertThat(count(scores(credited), "statements actor right or rightly none"))
                .isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void takesAContentOfWhichEightTenthsAreShared() {
        // Six of seven words.
        var shorter = statement("voss", "said", COMMITMENT, "The harbour will stay open all");
        // Five of seven.
        var tooShort = statement("voss", "said", COMMITMENT, "The harbour will stay open");

        assertThat(count(scores(shorter), "statements F1")).isEqualTo(new Count(1, 1, 3));
        assertThat(count(scores(tooShort), "statements F1")).isEqualTo(new Count(0, 1, 3));
    }

    @Test
    void joinsDiscontinuousContent() {
        var apart = statement("voss", "said", COMMITMENT, "The harbour will", "stay open all winter");

        assertThat(count(scores(apart), "statements F1")).isEqualTo(new Count(1, 1, 3));
    }

    @Test
    void countsADuplicateOnce() {
        assertThat(count(scores(PROMISE, PROMISE), "statements F1")).isEqualTo(new Count(1, 2, 3));
    }

    @Test
    void refusesAnActorTooMany() {
        var both = statement("voss,m", "said", COMMITMENT, "The harbour will stay open all winter");

        assertThat(count(scores(both), "statements actor right")).isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void comparesWhenItWasSaidToTheDay() {
        // Said on Monday, as found; the refusal is only known to be no later than the article.
        assertThat(count(scores(PROMISE, DECLINED), "statements said on, dated articles"))
                .isEqualTo(new Count(1, 2, 2));
    }

    @Test
    void tellsWhereThePointsWereLost() {
        var mistakes = new ArrayList<Mistake>();
        var wrongAct = statement("m", "said", ASSERTION, "The harbour will stay open all winter");
        ScoreStatements.of("gold", List.of(read(wrongAct)), mistakes::add);

        assertThat(mistakes)
                .extracting(Mistake::kind, Mistake::what)
                .contains(
                        tuple(Mistake.Kind.DIFFERENT, "actor"),
                        tuple(Mistake.Kind.DIFFERENT, "act"),
                        tuple(Mistake.Kind.MISSED, "statement"));
    }

    @Test
    void refusesAReadingOfAnotherText() {
        var other = new Reading(Article.ofBody("x", new Text("Short."), List.of()), List.of(), List.of(), List.of());

        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> Read.of(Story.gold(), other))
                .withMessageContaining("harbour.txt");
    }

    private static Read read(Statement... statements) {
        List<Actor> actors = List.of(VOSS, MORVANIA);
        return Read.of(Story.gold(), Story.reading(actors, List.of(statements)));
    }

    private static List<Score> scores(Statement... statements) {
        return ScoreStatements.of("gold", List.of(read(statements)), mistake -> {});
    }

    private static Score score(List<Score> scores, String what) {
        return scores.stream()
                .filter(score -> score.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static double value(List<Score> scores, String what) {
        return score(scores, what).value();
    }

    private static Count count(List<Score> scores, String what) {
        return score(scores, what).count();
    }
}
