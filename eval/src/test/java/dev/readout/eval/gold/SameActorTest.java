package dev.readout.eval.gold;

import static dev.readout.eval.gold.Story.actor;
import static dev.readout.eval.gold.Story.mention;
import static dev.readout.eval.gold.Story.pronoun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameActorTest {

    @Test
    void knowsAnActorByItsNameWhateverTheCase() {
        assertThat(same("voss", actor("x", Actor.Kind.PERSON, "IRA VOSS", mention("Monday"))))
                .isTrue();
    }

    @Test
    void knowsAnActorByAMention() {
        assertThat(same("voss", actor("x", Actor.Kind.PERSON, "V.", mention("Transport Minister"))))
                .isTrue();
    }

    @Test
    void knowsNobodyByAPronoun() {
        assertThat(same("voss", actor("x", Actor.Kind.PERSON, "V.", pronoun("he added", 2))))
                .isFalse();
    }

    @Test
    void letsAStandInStandIn() {
        var cabinet = actor("x", Actor.Kind.GOVERNMENT, "The Voss Cabinet", mention("Monday"));

        assertThat(same("m", cabinet)).isTrue();
        assertThat(same("voss", cabinet)).isFalse();
    }

    @Test
    void wantsSetsToBeEqual() {
        var voss = Story.VOSS;
        var state = Story.MORVANIA;

        assertThat(sameSet(List.of("voss", "m"), voss, state)).isTrue();
        assertThat(sameSet(List.of("voss", "m"), voss)).isFalse();
        assertThat(sameSet(List.of("voss"), voss, state)).isFalse();
        assertThat(sameSet(List.of("voss"))).isFalse();
    }

    private static boolean same(String wanted, Actor found) {
        return new SameActor(Story.gold(), Story.reading(List.of(found), List.of())).same(wanted, found.id());
    }

    private static boolean sameSet(List<String> wanted, Actor... found) {
        List<ActorId> ids = Stream.of(found).map(Actor::id).toList();
        return new SameActor(Story.gold(), Story.reading(List.of(found), List.of())).sameSet(wanted, ids);
    }
}
