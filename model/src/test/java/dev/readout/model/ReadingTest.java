package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Article ARTICLE = Article.ofBody("a.txt", new Text("Ann Lee spoke today."), List.of());

    @Test
    void refusesATimeWhoseWordsAreNotThere() {
        var time = new TimeExpression(
                new Span(15, 25),
                TimeExpression.Type.DATE,
                Optional.empty(),
                Optional.empty(),
                Interval.open(),
                "none");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(ARTICLE, List.of(), List.of(time), List.of()))
                .withMessageContaining("past the text");
    }

    @Test
    void refusesTwoActorsOfOneId() {
        var ann = new Actor(
                new ActorId("ann"),
                Actor.Kind.PERSON,
                "Ann Lee",
                List.of(),
                List.of(new Actor.Mention(new Span(0, 7), Actor.Mention.Form.NAME)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(ARTICLE, List.of(ann, ann), List.of(), List.of()))
                .withMessageContaining("unique");
    }
}
