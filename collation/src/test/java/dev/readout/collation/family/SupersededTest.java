package dev.readout.collation.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Story;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Family;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupersededTest {

    private static final Reading FIRST = version("first.txt", "six boats left", Optional.empty());
    private static final Reading CHANGED =
            version("changed.txt", "four boats left", Optional.of(LocalDate.of(2019, 6, 15)));

    @Test
    void doubtsWhatALaterVersionNoLongerSays() {
        var readings = doubted(FIRST, CHANGED);

        assertThat(readings.getFirst().policy().meetings())
                .satisfiesExactly(
                        gone -> assertThat(gone.grounds().why())
                                .endsWith("a later version of the article does not say so"),
                        stays -> assertThat(stays.grounds())
                                .isEqualTo(FIRST.policy().meetings().getLast().grounds()));
        assertThat(readings.getLast()).isEqualTo(CHANGED);
    }

    @Test
    void leavesRelativesOfOtherOutletsAlone() {
        var elsewhere = story("elsewhere.txt", "The Quay. Boats leave. four boats left. The minister met the mayor.")
                .printed("The Quay", "Boats leave", Optional.of(LocalDate.of(2019, 6, 15)))
                .read();

        assertThat(doubted(FIRST, elsewhere)).containsExactly(FIRST, elsewhere);
    }

    private static List<Reading> doubted(Reading one, Reading other) {
        var family = new Family(
                one.article().id(),
                Optional.empty(),
                List.of(
                        new Family.Member(one.article().id(), 1, "the origin"),
                        new Family.Member(other.article().id(), 1, "the same")));
        return Superseded.doubted(List.of(one, other), List.of(family));
    }

    private static Reading version(String source, String boats, Optional<LocalDate> changed) {
        return story(source, "Pier Gazette. Boats leave. " + boats + ". The minister met the mayor.")
                .printed("Pier Gazette", "Boats leave", changed)
                .meeting(Meeting.Status.HELD, boats, "meeting", Interval.open())
                .meeting(Meeting.Status.HELD, "The minister met the mayor", "meeting", Interval.open())
                .read();
    }

    private static Story story(String source, String text) {
        return Story.from(source, text).on("2019-06-14");
    }
}
