package dev.readout.collation.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Story;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor.Kind;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindPartiesTest {

    private static final FindParties PARTIES = new FindParties(Knowledge.bundled());

    private record Named(Kind kind, String name, List<String> roles) {
        Named(Kind kind, String name) {
            this(kind, name, List.of());
        }
    }

    @Test
    void joinsAFullNameToItsFamilyName() {
        assertThat(names(person("Odile Marr"), person("Marr"))).containsExactly("Odile Marr");
    }

    @Test
    void joinsSpellingsThatDifferInHyphensAccentsAndCapitals() {
        assertThat(names(person("Kim Dae-ho"), person("Kim Dae Ho"), person("KIM DAE-HO")))
                .hasSize(1);
        assertThat(names(person("René Ocaña"), person("Rene Ocana"))).hasSize(1);
    }

    @Test
    void joinsAMiddleNameAnInitialAndAShortForm() {
        assertThat(names(person("Margaret Vane"), person("Margaret J. Vane"), person("M. Vane"), person("Peggy Vane")))
                .hasSize(1);
    }

    @Test
    void joinsANameWrittenInTheOtherOrder() {
        assertThat(names(person("Kim Dae-ho"), person("Dae-ho Kim"))).hasSize(1);
    }

    @Test
    void keepsTwoPeopleOfOneFamilyNameApart() {
        assertThat(names(person("Ilse Brandt"), person("Tomas Brandt"), person("Brandt")))
                .hasSize(3);
    }

    @Test
    void givesABareFamilyNameToWhomItsRoleFits() {
        var parties = parties(
                person("Ilse Brandt", "deputy foreign minister"),
                person("Tomas Brandt", "leader of the opposition"),
                person("Brandt", "opposition leader"));

        assertThat(parties).extracting(Party::name).containsExactlyInAnyOrder("Ilse Brandt", "Tomas Brandt");
        assertThat(named(parties, "Tomas Brandt").actors()).hasSize(2);
    }

    @Test
    void keepsABareFamilyNameOfAnotherRoleApart() {
        assertThat(names(person("Ilse Brandt", "foreign minister"), person("Brandt", "goalkeeper")))
                .hasSize(2);
    }

    @Test
    void keepsFatherAndSonApart() {
        assertThat(names(person("Aldo Pell"), person("Aldo Pell Jr."))).hasSize(2);
    }

    @Test
    void joinsNoInitialThatFitsTwo() {
        assertThat(names(person("Jane Oduya"), person("John Oduya"), person("J. Oduya")))
                .hasSize(3);
    }

    @Test
    void takesALetterForAMatterOfSpellingOnlyWhenTheRolesAgree() {
        assertThat(names(
                        person("Han Song-hui", "vice foreign minister"),
                        person("Han Sung-hui", "vice foreign minister")))
                .hasSize(1);
        assertThat(names(person("Han Song-hui", "vice foreign minister"), person("Han Sung-hui", "goalkeeper")))
                .hasSize(2);
    }

    @Test
    void joinsTheNamesOfOneState() {
        assertThat(names(state("U.K."), state("United Kingdom"), state("Britain")))
                .hasSize(1);
    }

    @Test
    void keepsAStateItsGovernmentAndTheNextGovernmentApart() {
        assertThat(names(
                        state("France"),
                        new Named(Kind.GOVERNMENT, "the French government"),
                        new Named(Kind.GOVERNMENT, "the Duval administration"),
                        new Named(Kind.GOVERNMENT, "the Roux administration")))
                .hasSize(4);
    }

    @Test
    void joinsTheNamesOfOneGovernment() {
        assertThat(names(
                        new Named(Kind.GOVERNMENT, "the French government"),
                        new Named(Kind.GOVERNMENT, "the government of France")))
                .hasSize(1);
        assertThat(names(
                        new Named(Kind.GOVERNMENT, "the Duval administration"),
                        new Named(Kind.GOVERNMENT, "the administration of President Anna Duval")))
                .hasSize(1);
    }

    @Test
    void joinsABodyToItsInitials() {
        assertThat(names(body("Harbour Safety Authority"), body("HSA"), body("H.S.A.")))
                .hasSize(1);
    }

    @Test
    void neverJoinsWhatIsOnlyDescribed() {
        assertThat(names(body("the ministry"), body("the ministry"))).hasSize(2);
        assertThat(names(
                        new Named(Kind.ANONYMOUS, "a senior official"), new Named(Kind.ANONYMOUS, "a senior official")))
                .hasSize(2);
        assertThat(names(new Named(Kind.GROUP, "two analysts"), new Named(Kind.GROUP, "two analysts")))
                .hasSize(2);
    }

    @Test
    void takesForAStateWhatOneArticleKnowsToBeOne() {
        var parties = parties(state("Ostravia"), body("Ostravia"), person("Ostravia"));

        assertThat(parties).singleElement().extracting(Party::kind).isEqualTo(Kind.STATE);
    }

    @Test
    void listsRolesByHowOftenTheyArePrinted() {
        var parties =
                parties(person("Odile Marr", "minister"), person("Odile Marr", "envoy"), person("Odile Marr", "envoy"));

        assertThat(parties.getFirst().roles()).containsExactly("envoy", "minister");
    }

    @Test
    void makesIdsOfNamesAndKeepsThemUnique() {
        assertThat(parties(person("René Ocaña")).getFirst().id()).hasToString("rene-ocana");
        assertThat(parties(person("Ilse Brandt"), person("Tomas Brandt"), person("Brandt"), person("Brandt")).stream()
                        .map(Party::id))
                .doesNotHaveDuplicates();
    }

    private static Party named(List<Party> parties, String name) {
        return parties.stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Named person(String name, String... roles) {
        return new Named(Kind.PERSON, name, List.of(roles));
    }

    private static Named state(String name) {
        return new Named(Kind.STATE, name);
    }

    private static Named body(String name) {
        return new Named(Kind.ORGANISATION, name);
    }

    private static List<String> names(Named... actors) {
        return parties(actors).stream().map(Party::name).toList();
    }

    /** Each in an article of its own. */
    private static List<Party> parties(Named... actors) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < actors.length; i++) {
            var actor = actors[i];
            readings.add(Story.of("Story " + i + " is about " + actor.name() + ".")
                    .actor("a1", actor.kind(), actor.name(), actor.roles().toArray(String[]::new))
                    .read());
        }
        return PARTIES.in(readings);
    }

    @Test
    void isTheSameInAnyOrderOfTheArticles() {
        var forth = new Named[] {person("Odile Marr", "minister"), person("Marr"), person("O. Marr"), state("France")};
        var back = forth.clone();
        java.util.Collections.reverse(Arrays.asList(back));

        assertThat(names(forth)).containsExactlyInAnyOrderElementsOf(names(back));
    }
}
