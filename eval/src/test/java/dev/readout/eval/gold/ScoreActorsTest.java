package dev.readout.eval.gold;

import static dev.readout.eval.gold.Story.MORVANIA;
import static dev.readout.eval.gold.Story.VOSS;
import static dev.readout.eval.gold.Story.actor;
import static dev.readout.eval.gold.Story.mention;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import dev.readout.model.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreActorsTest {

    @Test
    void wantsThoseWhomTheArticleNames() {
        // The cabinet and the asker have no form in the article.
        var scores = scores(VOSS, MORVANIA);

        assertThat(scores).extracting(Score::value).containsExactly(1.0, 1.0, 1.0);
        assertThat(scores.getFirst().count()).isEqualTo(new Count(2, 2, 2));
    }

    @Test
    void countsTwoJoinedIntoOneAsOne() {
        var both = actor("x", Actor.Kind.PERSON, "Ira Voss", mention("Ira Voss"), mention("Morvania"));

        assertThat(scores(both).getFirst().count()).isEqualTo(new Count(1, 1, 2));
    }

    @Test
    void countsOneCutIntoTwoOnce() {
        var title = actor("t", Actor.Kind.PERSON, "Transport Minister", mention("Transport Minister"));

        assertThat(scores(VOSS, title).getFirst().count()).isEqualTo(new Count(1, 2, 2));
    }

    @Test
    void marksTheKindApart() {
        var city = actor("m", Actor.Kind.ORGANISATION, "Morvania", mention("Morvania"));
        var scores = scores(VOSS, city);

        assertThat(scores.getFirst().value()).isEqualTo(1);
        assertThat(scores.getLast().value()).isEqualTo(0.5);
    }

    @Test
    void givesNoMarksForNothing() {
        assertThat(scores()).extracting(Score::value).containsExactly(0.0, 0.0, 0.0);
    }

    private static List<Score> scores(Actor... actors) {
        var read = Read.of(Story.gold(), Story.reading(List.of(actors), List.of()));
        return ScoreActors.of("gold", List.of(read), mistake -> {});
    }
}
