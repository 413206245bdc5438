package dev.readout.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.publish.FerryStories;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteBriefTest {

    private final List<Sentence> brief = WriteBrief.of(FerryStories.policy());

    @Test
    void tellsFirstWhereItStandsThenWhatIsNewThenWhatIsDueThenWhatIsContested() {
        assertThat(brief).isSortedAccordingTo(java.util.Comparator.comparing(Sentence::topic));
        assertThat(brief).extracting(Sentence::topic).contains(Sentence.Topic.values());
    }

    @Test
    void saysByWhoseWordAProcessStandsWhereItStands() {
        assertThat(texts())
                .contains(
                        "By the word of Ann Lee, the process was completed on 20 May 2019: the review of the fares is complete.",
                        "Before that, it was under way on 7 May 2019.");
    }

    @Test
    void saysThatAPromiseWasKeptOnTheWordsThatShowIt() {
        assertThat(brief)
                .filteredOn(sentence -> sentence.text().contains(" was kept"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.text())
                        .isEqualTo(
                                "A promise by Ann Lee was kept on 19 May 2019: We will publish the fares by June 1."))
                .satisfies(sentence -> assertThat(sentence.evidence()).hasSize(3));
    }

    @Test
    void showsAnOptionByTheWordsThatSayWhereItStands() {
        assertThat(texts()).contains("Ann Lee ruled this out on 20 May 2019: She ruled out a night ferry.");
    }

    @Test
    void tellsSilenceAsSilence() {
        assertThat(texts())
                .contains("No response of Cy Poe to Bo Ray was reported on 20 May 2019:"
                        + " Cy Poe has not answered Bo Ray.");
    }

    @Test
    void leavesOutWhatIsUncertainWhereSomethingCertainIsKnown() {
        assertThat(texts()).noneMatch(text -> text.contains("a bridge"));
    }

    @Test
    void tellsOfNothingTwice() {
        assertThat(texts()).doesNotHaveDuplicates();
    }

    @Test
    void isEmptyWhenNothingIsKnownOfThePolicy() {
        assertThat(WriteBrief.of(FerryStories.speech())).isEmpty();
    }

    private List<String> texts() {
        return brief.stream().map(Sentence::text).toList();
    }
}
