package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor;
import dev.readout.reading.ConlluText;
import org.junit.jupiter.api.Test;

class PolitiesTest {

    private static final FindActors FIND = new FindActors(Knowledge.bundled());

    @Test
    void takesWhatHasAPresidentForAState() {
        assertThat(kindOf("Ostrana", """
                Ostrana Ostrana PROPN NNP 3 nmod:poss PERSON
                's 's PART POS 1 case
                president president NOUN NN 4 nsubj
                left leave VERB VBD 0 root

                Ostrana Ostrana PROPN NNP 2 nsubj PERSON
                refused refuse VERB VBD 0 root
                """)).isEqualTo(Actor.Kind.STATE);
    }

    @Test
    void leavesAPersonWhoseFullNameStandsThere() {
        assertThat(kindOf("Mira Vandermeer", """
                Mira Mira PROPN NNP 2 compound PERSON
                Vandermeer Vandermeer PROPN NNP 3 nsubj PERSON
                refused refuse VERB VBD 0 root

                Vandermeer Vandermeer PROPN NNP 3 nmod:poss PERSON
                's 's PART POS 1 case
                ambassador ambassador NOUN NN 4 nsubj
                left leave VERB VBD 0 root
                """)).isEqualTo(Actor.Kind.PERSON);
    }

    @Test
    void takesWhatStandsBesideAStateForOne() {
        assertThat(kindOf("Veldt", """
                Ostrana Ostrana PROPN NNP 3 nmod:poss PERSON
                's 's PART POS 1 case
                minister minister NOUN NN 4 nsubj
                left leave VERB VBD 0 root

                Veldt Veldt PROPN NNP 4 nsubj PERSON
                and and CCONJ CC 3 cc
                Ostrana Ostrana PROPN NNP 1 conj PERSON
                agreed agree VERB VBD 0 root
                """)).isEqualTo(Actor.Kind.STATE);
    }

    private static Actor.Kind kindOf(String name, String text) {
        return FIND.in(ConlluText.of(text)).all().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
