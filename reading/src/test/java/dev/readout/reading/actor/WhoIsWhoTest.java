package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Actor;
import dev.readout.model.Actor.Kind;
import dev.readout.reading.ConlluText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is a person and who is not, and who is meant without a name. */
class WhoIsWhoTest {

    private static final FindActors FIND = new FindActors(Knowledge.bundled());

    @Test
    void takesWhatIsSpokenOfAsItForNoPerson() {
        assertThat(kindOf("Veldt", """
                Veldt Veldt PROPN NNP 2 nsubj PERSON
                withdrew withdraw VERB VBD 0 root
                its its PRON PRP$ 4 nmod:poss
                boats boat NOUN NNS 2 obj
                """)).isEqualTo(Kind.ORGANISATION);
    }

    @Test
    void leavesAPersonWhoSpeaksOfItsBoats() {
        assertThat(kindOf("Veldt", """
                Veldt Veldt PROPN NNP 2 nsubj PERSON
                said say VERB VBD 0 root
                it it PRON PRP 4 nsubj
                sold sell VERB VBD 2 ccomp
                its its PRON PRP$ 6 nmod:poss
                boats boat NOUN NNS 4 obj
                """)).isEqualTo(Kind.PERSON);
    }

    @Test
    void takesAPortForNoPerson() {
        assertThat(kindOf("Port Ellan", """
                Port Port PROPN NNP 2 nmod:desc PERSON
                Ellan Ellan PROPN NNP 3 nsubj PERSON
                refused refuse VERB VBD 0 root
                """)).isEqualTo(Kind.ORGANISATION);
    }

    @Test
    void knowsWhoSpeaksInATranscriptByTheNamesOfTheArticle() {
        var text = ConlluText.of("""
                Minister Minister PROPN NN 2 nmod:desc
                Odile Odile PROPN NNP 4 nsubj PERSON
                Veldt Veldt PROPN NNP 2 flat PERSON
                spoke speak VERB VBD 0 root

                # par
                VELDT VELDT NOUN NN 4 dep
                : : PUNCT : 1 punct
                We we PRON PRP 4 nsubj
                wait wait VERB VBP 0 root
                """);

        assertThat(mentions(text, "Odile Veldt")).contains("VELDT");
    }

    @Test
    void remembersAnOfficialWhoWouldNotBeNamed() {
        var text = ConlluText.of("""
                Minister Minister PROPN NN 2 nmod:desc
                Odile Odile PROPN NNP 4 nsubj PERSON
                Veldt Veldt PROPN NNP 2 flat PERSON
                left leave VERB VBD 0 root

                # par
                A a DET DT 3 det
                senior senior ADJ JJ 3 amod
                official official NOUN NN 11 nsubj
                who who PRON WP 5 nsubj
                spoke speak VERB VBD 3 acl:relcl
                on on ADP IN 7 case
                condition condition NOUN NN 5 obl
                of of ADP IN 9 case
                anonymity anonymity NOUN NN 7 nmod
                was be AUX VBD 11 cop
                blunt blunt ADJ JJ 0 root

                It it PRON PRP 3 nsubj
                will will AUX MD 3 aux
                change change VERB VB 7 ccomp
                , , PUNCT , 7 punct
                the the DET DT 6 det
                official official NOUN NN 7 nsubj
                said say VERB VBD 0 root
                """);

        assertThat(mentions(text, "A senior official")).contains("the official");
    }

    @Test
    void takesTheMinisterForHerWhomTheSentenceBeforeIsAbout() {
        var text = ConlluText.of("""
                Odile Odile PROPN NNP 4 nsubj PERSON
                Veldt Veldt PROPN NNP 1 flat PERSON
                was be AUX VBD 4 cop
                unmoved unmoved ADJ JJ 0 root

                It it PRON PRP 3 nsubj
                will will AUX MD 3 aux
                change change VERB VB 7 ccomp
                , , PUNCT , 7 punct
                the the DET DT 6 det
                minister minister NOUN NN 7 nsubj
                said say VERB VBD 0 root
                """);

        assertThat(mentions(text, "Odile Veldt")).contains("the minister");
    }

    private static Kind kindOf(String name, String grammar) {
        return actor(ConlluText.of(grammar), name).kind();
    }

    private static List<String> mentions(LinguisticText text, String name) {
        return actor(text, name).mentions().stream()
                .map(mention -> text.article().text().slice(mention.span()))
                .toList();
    }

    private static Actor actor(LinguisticText text, String name) {
        return FIND.in(text).all().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
