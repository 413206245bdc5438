package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private static final Titles TITLES = new Titles(new KnowledgeFiles(Knowledge.bundled()));

    @Test
    void isCalledByItsHeadAndByPlainerWords() {
        assertThat(TITLES.office("acting minister of transport").mayBeCalled(TITLES.office("minister")))
                .isTrue();
        assertThat(TITLES.office("special envoy for fisheries").mayBeCalled(TITLES.office("senior official")))
                .isTrue();
    }

    @Test
    void isNotCalledByAnotherRank() {
        assertThat(TITLES.office("deputy minister of transport").mayBeCalled(TITLES.office("minister")))
                .isFalse();
        assertThat(TITLES.office("minister of housing").mayBeCalled(TITLES.office("prime minister")))
                .isFalse();
        assertThat(TITLES.office("president").mayBeCalled(TITLES.office("former president")))
                .isFalse();
    }

    @Test
    void isTheTopDiplomatOnlyAsAForeignMinister() {
        assertThat(TITLES.office("foreign minister").mayBeCalled(TITLES.office("top diplomat")))
                .isTrue();
        assertThat(TITLES.office("deputy foreign minister").mayBeCalled(TITLES.office("top diplomat")))
                .isFalse();
    }
}
