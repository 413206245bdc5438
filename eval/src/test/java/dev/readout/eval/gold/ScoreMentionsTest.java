package dev.readout.eval.gold;

import static dev.readout.eval.gold.Story.MORVANIA;
import static dev.readout.eval.gold.Story.VOSS;
import static dev.readout.eval.gold.Story.actor;
import static dev.readout.eval.gold.Story.mention;
import static dev.readout.eval.gold.Story.pronoun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import dev.readout.model.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreMentionsTest {

    private static final Actor.Mention HE = pronoun("he added", 2);
    private static final Actor.Mention IT = pronoun("it, he", 2);

    @Test
    void givesFullMarksWhenThePronounMeansTheRightOne() {
        var scores = scores(actor("v", Actor.Kind.PERSON, "Ira Voss", mention("Ira Voss"), HE), MORVANIA);

        assertThat(scores.getFirst().count()).isEqualTo(new Count(1, 1, 1));
        assertThat(scores.getLast().value()).isEqualTo(1);
    }

    @Test
    void marksAWrongActorApart() {
        var scores = scores(VOSS, actor("m", Actor.Kind.STATE, "Morvania", mention("Morvania"), HE));

        assertThat(scores.getFirst().value()).isEqualTo(1);
        assertThat(scores.getLast().value()).isZero();
    }

    @Test
    void countsAPronounThatMeansNobodyAsInvented() {
        var scores = scores(actor("v", Actor.Kind.PERSON, "Ira Voss", mention("Ira Voss"), HE, IT));

        assertThat(scores.getFirst().count()).isEqualTo(new Count(1, 2, 1));
    }

    @Test
    void leavesNamesAloneThatTheGoldDoesNotList() {
        assertThat(scores(VOSS, MORVANIA).getFirst().count()).isEqualTo(new Count(0, 0, 1));
    }

    @Test
    void takesActorsThatShareAPlaceTogether() {
        var both = scores(
                actor("v", Actor.Kind.PERSON, "Ira Voss", mention("Ira Voss"), HE),
                actor("m", Actor.Kind.STATE, "Morvania", mention("Morvania"), HE));

        assertThat(both.getFirst().count()).isEqualTo(new Count(1, 1, 1));
        assertThat(both.getLast().value()).isZero();
    }

    private static List<Score> scores(Actor... actors) {
        var read = Read.of(Story.gold(), Story.reading(List.of(actors), List.of()));
        return ScoreMentions.of("gold", List.of(read), mistake -> {});
    }
}
