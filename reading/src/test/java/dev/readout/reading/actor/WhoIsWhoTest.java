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
    void doesNotCallABodyByTheLastWordOfItsSeat() {
        var text = ConlluText.of("""
                The the DET DT 3 det
                White White PROPN NNP 3 compound ORGANIZATION
                House House PROPN NNP 4 nsubj ORGANIZATION
                spoke speak VERB VBD 0 root

                # par
                The the DET DT 2 det
                House house NOUN NN 3 nsubj
                said say VERB VBD 0 root
                nothing nothing PRON NN 3 obj
                """);

        assertThat(mentions(text, "White House")).containsExactly("The White House");
    }

    @Test
    void endsANameWhereALostLinkBeginsItAgain() {
        assertThat(FIND.in(ConlluText.of("""
                        Mira Mira PROPN NNP 2 compound PERSON
                        Okafor Okafor PROPN NNP 5 nsubj PERSON
                        Mira Mira PROPN NNP 4 compound
                        OkaforVote OkaforVote PROPN NNP 2 appos
                        spoke speak VERB VBD 0 root
                        """)).all()).extracting(Actor::name).containsExactly("Mira Okafor");
    }

    @Test
    void endsATitledNameWhereALostLinkBeginsItAgain() {
        assertThat(FIND.in(ConlluText.of("""
                        President President PROPN NNP 2 nmod:desc
                        Okafor Okafor PROPN NNP 5 nsubj PERSON
                        Mira Mira PROPN NNP 4 compound PERSON
                        OkaforVote OkaforVote PROPN NNP 2 appos PERSON
                        spoke speak VERB VBD 0 root
                        """)).all()).extracting(Actor::name).containsExactly("Okafor");
    }

    @Test
    void doesNotCallAWifeByTheNameThatTheReportGivesHerHusbandFirst() {
        var text = ConlluText.of("""
                Okafor Okafor PROPN NNP 2 nsubj PERSON
                spoke speak VERB VBD 0 root

                his his PRON PRP$ 2 nmod:poss
                wife wife NOUN NN 5 nsubj
                Mira Mira PROPN NNP 2 appos PERSON
                Okafor Okafor PROPN NNP 3 flat PERSON
                smiled smile VERB VBD 0 root

                Okafor Okafor PROPN NNP 2 nsubj PERSON
                left leave VERB VBD 0 root
                """);

        assertThat(mentions(text, "Mira Okafor")).singleElement().isEqualTo("wife Mira Okafor");
    }

    @Test
    void doesNotCallOneOfSeveralNamesakesByTheNameTheyShare() {
        var text = ConlluText.of("""
                Mira Mira PROPN NNP 3 nsubj PERSON
                Okafor Okafor PROPN NNP 1 flat PERSON
                spoke speak VERB VBD 0 root

                Ruth Ruth PROPN NNP 6 nsubj PERSON
                Okafor Okafor PROPN NNP 1 flat PERSON
                and and CCONJ CC 4 cc
                Anna Anna PROPN NNP 1 conj PERSON
                Okafor Okafor PROPN NNP 4 flat PERSON
                fled flee VERB VBD 0 root

                Okafor Okafor PROPN NNP 2 nsubj PERSON
                left leave VERB VBD 0 root
                """);

        assertThat(mentions(text, "Mira Okafor")).containsExactly("Mira Okafor", "Okafor");
    }

    @Test
    void doesNotTakeTheWordThatBeginsASentenceForAGivenName() {
        var text = ConlluText.of("""
                President President PROPN NNP 2 nmod:desc
                Okafor Okafor PROPN NNP 3 nsubj PERSON
                spoke speak VERB VBD 0 root

                Okafor Okafor PROPN NNP 2 nsubj PERSON
                left leave VERB VBD 0 root

                Say Say PROPN NNP 2 compound PERSON
                Okafor Okafor PROPN NNP 3 nsubj PERSON
                stayed stay VERB VBD 0 root
                """);

        assertThat(FIND.in(text).all()).extracting(Actor::name).containsExactly("Okafor");
    }

    @Test
    void takesARareGivenNameThatBeginsASentenceForThatOfAnother() {
        var text = ConlluText.of("""
                Keith Keith PROPN NNP 3 nsubj PERSON
                Okafor Okafor PROPN NNP 1 flat PERSON
                spoke speak VERB VBD 0 root

                Okafor Okafor PROPN NNP 2 nsubj PERSON
                left leave VERB VBD 0 root

                Okafor Okafor PROPN NNP 2 nsubj PERSON
                fell fall VERB VBD 0 root

                Rakelia Rakelia PROPN NNP 3 nsubj PERSON
                Okafor Okafor PROPN NNP 1 flat PERSON
                stayed stay VERB VBD 0 root
                """);

        assertThat(FIND.in(text).all()).extracting(Actor::name).containsExactly("Keith Okafor", "Rakelia Okafor");
    }

    @Test
    void nobodyCallsThemselvesSheWithinTheirOwnQuotation() {
        var named = ConlluText.of("""
                Ruth Ruth PROPN NNP 3 nsubj PERSON
                Vale Vale PROPN NNP 1 flat PERSON
                listened listen VERB VBD 0 root

                Mira Mira PROPN NNP 3 nsubj PERSON
                Okafor Okafor PROPN NNP 1 flat PERSON
                came come VERB VBD 0 root

                Okafor Okafor PROPN NNP 2 nsubj PERSON
                said say VERB VBD 0 root
                “ “ PUNCT `` 6 punct
                she she PRON PRP 6 nsubj
                will will AUX MD 6 aux
                decide decide VERB VB 2 ccomp
                ” ” PUNCT '' 6 punct
                """);
        var byPronoun = ConlluText.of("""
                Ruth Ruth PROPN NNP 3 nsubj PERSON
                Vale Vale PROPN NNP 1 flat PERSON
                listened listen VERB VBD 0 root

                Mira Mira PROPN NNP 3 nsubj PERSON
                Okafor Okafor PROPN NNP 1 flat PERSON
                came come VERB VBD 0 root

                “ “ PUNCT `` 4 punct
                She she PRON PRP 4 nsubj
                will will AUX MD 4 aux
                decide decide VERB VB 8 ccomp
                , , PUNCT , 8 punct
                ” ” PUNCT '' 4 punct
                she she PRON PRP 8 nsubj
                said say VERB VBD 0 root
                """);

        assertThat(mentions(named, "Ruth Vale")).containsExactly("Ruth Vale", "she");
        assertThat(mentions(byPronoun, "Ruth Vale")).containsExactly("Ruth Vale", "She");
        assertThat(mentions(byPronoun, "Mira Okafor")).containsExactly("Mira Okafor", "she");
    }

    @Test
    void takesAPlaceThatActsForItsGovernment() {
        assertThat(kindOf("Ellanshire", """
                Ellanshire Ellanshire PROPN NNP 2 nsubj PLACE
                banned ban VERB VBD 0 root
                nets net NOUN NNS 2 obj
                """)).isEqualTo(Kind.STATE);
    }

    @Test
    void takesAPlaceWhereSomethingIsForNobody() {
        assertThat(FIND.in(ConlluText.of("""
                        Nets net NOUN NNS 3 nsubj:pass
                        were be AUX VBD 3 aux:pass
                        banned ban VERB VBN 0 root
                        in in ADP IN 5 case
                        Ellanshire Ellanshire PROPN NNP 3 obl PLACE
                        """)).all()).isEmpty();
    }

    @Test
    void takesWhoeverActsForSomebody() {
        assertThat(kindOf("The nurses", """
                The the DET DT 2 det
                nurses nurse NOUN NNS 3 nsubj
                cheered cheer VERB VBD 0 root
                the the DET DT 5 det
                vote vote NOUN NN 3 obj
                """)).isEqualTo(Kind.GROUP);
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
    void knowsWhoSpeaksInATranscriptByTheOfficeThatTheTitleGives() {
        var text = ConlluText.of("""
                # title
                Words word NOUN NNS 0 root
                by by ADP IN 4 case
                President President PROPN NNP 4 nmod:desc
                Veldt Veldt PROPN NNP 1 nmod PERSON
                # par
                THE the DET DT 2 det
                PRESIDENT president NOUN NN 5 dep
                : : PUNCT : 2 punct
                We we PRON PRP 5 nsubj
                wait wait VERB VBP 0 root

                # par
                Former former ADJ JJ 3 amod
                President President PROPN NNP 3 nmod:desc
                Lund Lund PROPN NNP 4 nsubj PERSON
                waited wait VERB VBD 0 root
                """);

        assertThat(mentions(text, "Veldt")).contains("THE PRESIDENT");
    }

    @Test
    void takesTheLabelOfWhoeverAsksForNoPartOfATitle() {
        var text = ConlluText.of("""
                Q Q NOUN NN 2 dep
                Senator Senator PROPN NNP 3 nmod:desc
                Veldt Veldt PROPN NNP 4 nsubj PERSON
                left leave VERB VBD 0 root
                """);

        assertThat(mentions(text, "Veldt")).containsExactly("Senator Veldt");
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

    @Test
    void findsInTheNextSentenceTheNameOfWhomTheLeadHoldsBack() {
        var text = ConlluText.of("""
                It it PRON PRP 3 nsubj
                will will AUX MD 3 aux
                change change VERB VB 9 ccomp
                , , PUNCT , 9 punct
                the the DET DT 6 det
                director director NOUN NN 9 nsubj
                of of ADP IN 8 case
                ports port NOUN NNS 6 nmod
                said say VERB VBD 0 root

                # par
                Ruben Ruben PROPN NNP 3 nsubj PERSON
                Veldt Veldt PROPN NNP 1 flat PERSON
                told tell VERB VBD 0 root
                reporters reporter NOUN NNS 3 obj
                so so ADV RB 3 advmod
                """);

        assertThat(mentions(text, "Ruben Veldt")).contains("the director of ports");
    }

    @Test
    void takesTheTwoMinistersForTheTwoLastSpokenOf() {
        var text = ConlluText.of("""
                Minister Minister PROPN NN 2 nmod:desc
                Ilse Ilse PROPN NNP 4 nsubj PERSON
                Berg Berg PROPN NNP 2 flat PERSON
                left leave VERB VBD 0 root

                Minister Minister PROPN NN 2 nmod:desc
                Odile Odile PROPN NNP 9 nsubj PERSON
                Veldt Veldt PROPN NNP 2 flat PERSON
                and and CCONJ CC 6 cc
                Minister Minister PROPN NN 6 nmod:desc
                Josip Josip PROPN NNP 2 conj PERSON
                Arbor Arbor PROPN NNP 6 flat PERSON
                also also ADV RB 9 advmod
                met meet VERB VBD 0 root

                The the DET DT 3 det
                two two NUM CD 3 nummod
                ministers minister NOUN NNS 4 nsubj
                said say VERB VBD 0 root
                so so ADV RB 4 advmod
                """);

        assertThat(mentions(text, "Odile Veldt")).contains("The two ministers");
        assertThat(mentions(text, "Josip Arbor")).contains("The two ministers");
        assertThat(mentions(text, "Ilse Berg")).doesNotContain("The two ministers");
    }

    @Test
    void doesNotTakeWhatThePolicyDoesForADeedOfTheState() {
        var text = ConlluText.of("""
                Norway Norway PROPN NNP 2 nsubj PLACE
                waits wait VERB VBZ 0 root

                The the DET DT 2 det
                policy policy NOUN NN 3 nsubj
                helps help VERB VBZ 0 root
                , , PUNCT , 7 punct
                and and CCONJ CC 7 cc
                it it PRON PRP 7 nsubj
                says say VERB VBZ 3 conj
                so so ADV RB 7 advmod
                """);

        assertThat(mentions(text, "Norway")).doesNotContain("it");
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
