package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    private static final GivenNames GIVEN_NAMES = new GivenNames(new KnowledgeFiles(Knowledge.bundled()));

    @Test
    void findsSpellingsOfOneNameTheSame() {
        assertThat(same("Han Seok-ho", "Han Seok Ho")).isTrue();
    }

    @Test
    void findsAShortFormAndAnInitialTheSame() {
        assertThat(same("Elizabeth Okafor", "Liz Okafor")).isTrue();
        assertThat(same("E. Okafor", "Elizabeth Okafor")).isTrue();
    }

    @Test
    void findsOtherGivenNamesAndOtherMiddleInitialsDifferent() {
        assertThat(same("Elizabeth Okafor", "Ruben Okafor")).isFalse();
        assertThat(same("Ruben A.B. Okafor", "Ruben B. Okafor")).isFalse();
    }

    @Test
    void looksForTheFamilyNameInFrontWhereItIsWrittenFirst() {
        assertThat(name("Han Seok-ho").hasFamilyName("han")).isTrue();
        assertThat(name("Ruben Okafor").hasFamilyName("ruben")).isFalse();
    }

    @Test
    void findsAJoinedFamilyNameInTheFullName() {
        assertThat(same("Karin Lund-Orr", "Lund-Orr")).isTrue();
        assertThat(same("Lund-Orr", "Karin Lund-Orr")).isTrue();
    }

    private static boolean same(String one, String other) {
        return name(one).isSame(name(other), GIVEN_NAMES);
    }

    private static PersonName name(String printed) {
        return PersonName.of(printed, GIVEN_NAMES);
    }
}
