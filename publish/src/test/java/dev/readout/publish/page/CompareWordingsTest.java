package dev.readout.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.publish.page.CompareWordings.Comparison;
import dev.readout.publish.page.CompareWordings.Difference;
import org.junit.jupiter.api.Test;

class CompareWordingsTest {

    @Test
    void findsWhatIsCut() {
        var comparison = compare("We will sail in March, weather permitting", "We will sail in March");

        assertThat(comparison.differences()).containsExactly(new Difference("weather permitting", ""));
        assertThat(comparison.changes()).isFalse();
    }

    @Test
    void findsWhatIsTurnedAround() {
        var comparison = compare("no safe passage without free passage", "no free passage without safe passage");

        assertThat(comparison.differences())
                .containsExactly(new Difference("safe", "free"), new Difference("free", "safe"));
        assertThat(comparison.changes()).isTrue();
        assertThat(comparison.added().stream()).containsExactly(1, 4);
    }

    @Test
    void takesQuotationMarksAndCapitalsForNoDifference() {
        assertThat(compare("“Sit down,” soon", "sit down soon").differences()).isEmpty();
    }

    @Test
    void doesNotListDifferencesOfOtherWords() {
        assertThat(compare("the ferry will sail", "nobody knows anything of boats")
                        .comparable())
                .isFalse();
    }

    @Test
    void leavesTextsThatAreTooLongAlone() {
        var long1 = "word ".repeat(CompareWordings.MOST_WORDS + 1);

        assertThat(compare(long1, long1).comparable()).isFalse();
    }

    private static Comparison compare(String first, String second) {
        return CompareWordings.compare(new Wording(first), new Wording(second));
    }
}
