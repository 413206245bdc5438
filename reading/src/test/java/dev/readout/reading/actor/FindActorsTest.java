package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.Actor;
import dev.readout.model.Actor.Kind;
import dev.readout.model.Span;
import dev.readout.reading.ConlluText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindActorsTest {

    private static final FindActors FIND = new FindActors(Knowledge.bundled());

    @Test
    void joinsAFamilyNameToTheFullNameAndKeepsTheTitleAsARole() {
        var text = ConlluText.of("""
                Fisheries Fisheries PROPN NNP 2 compound
                Minister Minister PROPN NNP 4 compound
                Mira Mira PROPN NNP 4 compound PERSON
                Lindqvist Lindqvist PROPN NNP 5 nsubj PERSON
                resigned resign VERB VBD 0 root

                Lindqvist Lindqvist PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                so so ADV RB 2 advmod
                """);

        var actor = only(text, Kind.PERSON);

        assertThat(actor.name()).isEqualTo("Mira Lindqvist");
        assertThat(actor.roles()).containsExactly("Fisheries Minister");
        assertThat(mentions(text, actor)).containsExactly("Fisheries Minister Mira Lindqvist", "Lindqvist");
    }

    @Test
    void takesANicknameForTheNameItIsShortFor() {
        var text = ConlluText.of("""
                Robert Robert PROPN NNP 2 compound PERSON
                Vandermeer Vandermeer PROPN NNP 3 nsubj PERSON
                left leave VERB VBD 0 root

                Bob Bob PROPN NNP 2 compound PERSON
                Vandermeer Vandermeer PROPN NNP 3 nsubj PERSON
                returned return VERB VBD 0 root
                """);

        assertThat(mentions(text, only(text, Kind.PERSON))).containsExactly("Robert Vandermeer", "Bob Vandermeer");
    }

    @Test
    void leavesAFamilyNameToThePresidentWhenARelativeOfThatNameStandsBeside() {
        var text = ConlluText.of("""
                President President PROPN NNP 2 compound
                Lindqvist Lindqvist PROPN NNP 3 nsubj PERSON
                waited wait VERB VBD 0 root

                Mira Mira PROPN NNP 2 compound PERSON
                Lindqvist Lindqvist PROPN NNP 3 nsubj PERSON
                urged urge VERB VBD 0 root
                Lindqvist Lindqvist PROPN NNP 3 iobj PERSON
                to to PART TO 6 mark
                stay stay VERB VB 3 xcomp
                """);

        assertThat(FIND.in(text).all().stream()
                        .filter(actor -> actor.kind() == Kind.PERSON)
                        .map(actor -> mentions(text, actor)))
                .containsExactlyInAnyOrder(List.of("President Lindqvist", "Lindqvist"), List.of("Mira Lindqvist"));
    }

    @Test
    void leavesAFamilyNameToThePresidentWhenItGoesWithHeAndTheFullNameIsAWomans() {
        var called = """
                Lindqvist Lindqvist PROPN NNP 2 nsubj PERSON
                said say VERB VBD 0 root
                he he PRON PRP 4 nsubj
                waited wait VERB VBD 2 ccomp

                """;
        var text = ConlluText.of("""
                Maria Maria PROPN NNP 2 compound PERSON
                Lindqvist Lindqvist PROPN NNP 3 nsubj PERSON
                fights fight VERB VBZ 0 root

                President President PROPN NNP 2 compound
                Lindqvist Lindqvist PROPN NNP 3 nsubj PERSON
                waited wait VERB VBD 0 root

                """ + called + called);

        assertThat(FIND.in(text).all().stream()
                        .filter(actor -> actor.kind() == Kind.PERSON)
                        .map(actor -> mentions(text, actor).getFirst()))
                .containsExactlyInAnyOrder("Maria Lindqvist", "President Lindqvist");
    }

    @Test
    void keepsTwoPersonsOfOneFamilyNameApart() {
        var text = ConlluText.of("""
                Han Han PROPN NNP 3 compound PERSON
                Nam-gil Nam-gil PROPN NNP 3 nsubj PERSON
                spoke speak VERB VBD 0 root

                Ellen Ellen PROPN NNP 2 compound PERSON
                Han Han PROPN NNP 3 nsubj PERSON
                answered answer VERB VBD 0 root

                Han Han PROPN NNP 2 nsubj PERSON
                smiled smile VERB VBD 0 root
                """);

        assertThat(FIND.in(text).all())
                .extracting(actor -> mentions(text, actor))
                .containsExactly(List.of("Han Nam-gil"), List.of("Ellen Han", "Han"));
    }

    @Test
    void takesACapitalForItsGovernmentOnlyWhereItActs() {
        var text = ConlluText.of("""
                Oslo Oslo PROPN NNP 2 nsubj PLACE
                refused refuse VERB VBD 0 root
                in in ADP IN 4 case
                Oslo Oslo PROPN NNP 2 obl PLACE
                """);

        var state = only(text, Kind.STATE);

        assertThat(state.mentions()).containsExactly(new Actor.Mention(new Span(0, 4), Actor.Mention.Form.METONYM));
    }

    @Test
    void keepsAGovernmentApartFromThePersonItIsCalledAfter() {
        var text = ConlluText.of("""
                The the DET DT 3 det
                Okafor Okafor PROPN NNP 3 compound PERSON
                administration administration NOUN NN 4 nsubj
                agreed agree VERB VBD 0 root

                The the DET DT 2 det
                administration administration NOUN NN 3 nsubj
                waits wait VERB VBZ 0 root
                """);

        var government = only(text, Kind.GOVERNMENT);

        assertThat(mentions(text, government)).containsExactly("The Okafor administration", "The administration");
    }

    @Test
    void keepsAGovernmentApartFromOneThatSitsElsewhere() {
        var text = ConlluText.of("""
                The the DET DT 3 det
                Okafor Okafor PROPN NNP 3 compound PERSON
                government government NOUN NN 4 nsubj
                agreed agree VERB VBD 0 root

                The the DET DT 2 det
                government government NOUN NN 5 nsubj
                in in ADP IN 4 case
                Oslo Oslo PROPN NNP 2 nmod PLACE
                refused refuse VERB VBD 0 root

                The the DET DT 2 det
                government government NOUN NN 5 nsubj
                in in ADP IN 4 case
                Veldt Veldt PROPN NNP 2 nmod
                waits wait VERB VBZ 0 root
                """);

        assertThat(FIND.in(text).all().stream().filter(actor -> actor.kind() == Kind.GOVERNMENT))
                .extracting(actor -> mentions(text, actor))
                .containsExactly(
                        List.of("The Okafor government"),
                        List.of("The government in Oslo"),
                        List.of("The government in Veldt"));
    }

    @Test
    void takesTheOppositionLeaderForNobodyWhoGoverns() {
        var text = ConlluText.of("""
                President president PROPN NNP 3 compound
                Mira Mira PROPN NNP 3 compound PERSON
                Okafor Okafor PROPN NNP 4 nsubj PERSON
                spoke speak VERB VBD 0 root

                The the DET DT 3 det
                opposition opposition NOUN NN 3 compound
                leader leader NOUN NN 9 nsubj
                there there ADV RB 3 advmod
                , , PUNCT , 7 punct
                Tom Tom PROPN NNP 7 compound PERSON
                Hale Hale PROPN NNP 3 appos PERSON
                , , PUNCT , 7 punct
                answered answer VERB VBD 0 root
                """);

        assertThat(FIND.in(text).all())
                .extracting(actor -> mentions(text, actor))
                .containsExactly(List.of("President Mira Okafor"), List.of("The opposition leader", "Tom Hale"));
    }

    @Test
    void joinsTheOfficialToTheUnnamedOneBefore() {
        var text = ConlluText.of("""
                A a DET DT 3 det
                senior senior ADJ JJ 3 amod
                official official NOUN NN 4 nsubj
                said say VERB VBD 0 root
                no no INTJ UH 4 discourse

                The the DET DT 2 det
                official official NOUN NN 3 nsubj
                declined decline VERB VBD 0 root
                """);

        var actor = only(text, Kind.ANONYMOUS);

        assertThat(mentions(text, actor)).containsExactly("A senior official", "The official");
        assertThat(FIND.in(text).meantBy(new Span(0, 17))).containsExactly(actor.id());
    }

    @Test
    void meansTheHeadOfAPhraseAndNotWhoStandsInside() {
        var text = ConlluText.of("""
                A a DET DT 2 det
                spokesman spokesman NOUN NN 6 nsubj
                for for ADP IN 5 case
                Mira Mira PROPN NNP 5 compound PERSON
                Lindqvist Lindqvist PROPN NNP 2 nmod PERSON
                said say VERB VBD 0 root
                so so ADV RB 6 advmod
                """);
        var actors = FIND.in(text);

        var meant = actors.meantBy(new Span(0, 30));

        assertThat(actors.all().stream().filter(actor -> meant.contains(actor.id())))
                .extracting(Actor::kind)
                .containsExactly(Kind.ANONYMOUS);
    }

    @Test
    void resolvesSheToTheWomanWhoSpokeBefore() {
        var text = ConlluText.of("""
                Mr. Mr. PROPN NNP 2 compound
                Okafor Okafor PROPN NNP 3 nsubj PERSON
                met meet VERB VBD 0 root
                Mrs. Mrs. PROPN NNP 5 compound
                Lindqvist Lindqvist PROPN NNP 3 obj PERSON

                She she PRON PRP 2 nsubj
                agreed agree VERB VBD 0 root
                """);
        var actors = FIND.in(text);

        var meant = actors.meantBy(new Span(32, 35));

        assertThat(actors.all().stream().filter(actor -> meant.contains(actor.id())))
                .extracting(Actor::name)
                .containsExactly("Lindqvist");
    }

    @Test
    void takesACapitalThatOpensADatelineForAPlace() {
        var text = ConlluText.of("""
                OSLO OSLO PROPN NNP 0 root PLACE
                ( ( PUNCT -LRB- 3 punct
                Agency Agency PROPN NNP 1 appos
                ) ) PUNCT -RRB- 3 punct
                """);

        assertThat(FIND.in(text).all()).extracting(Actor::kind).doesNotContain(Kind.STATE);
    }

    @Test
    void givesTheCounterpartsWhoAreNamedBehind() {
        var text = ConlluText.of("""
                Their their PRON PRP$ 2 nmod:poss
                counterparts counterpart NOUN NNS 9 nsubj
                , , PUNCT , 5 punct
                Mira Mira PROPN NNP 5 compound PERSON
                Lindqvist Lindqvist PROPN NNP 2 appos PERSON
                and and CCONJ CC 8 cc
                Ruben Ruben PROPN NNP 8 compound PERSON
                Okafor Okafor PROPN NNP 5 conj PERSON
                agreed agree VERB VBD 0 root
                """);
        var actors = FIND.in(text);

        assertThat(actors.meantBy(new Span(0, 18))).hasSize(2);
    }

    @Test
    void takesTheNameOfAnAgencyForAnOutlet() {
        var text = ConlluText.of("""
                Interfax Interfax PROPN NNP 2 nsubj ORGANIZATION
                reported report VERB VBD 0 root
                """);

        assertThat(only(text, Kind.OUTLET).name()).isEqualTo("Interfax");
    }

    private static Actor only(LinguisticText text, Kind kind) {
        var found = FIND.in(text).all().stream()
                .filter(actor -> actor.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> mentions(LinguisticText text, Actor actor) {
        return actor.mentions().stream()
                .map(mention -> text.article().text().slice(mention.span()))
                .toList();
    }
}
