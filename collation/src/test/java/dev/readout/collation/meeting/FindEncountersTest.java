package dev.readout.collation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Meeting.Status;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Encounter;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FindEncountersTest {

    @Test
    void isHeldOnceItIsToldToHaveBeen() {
        var meetings = Folded.policy(
                        article(3, "Vale and Odile Marchetti will hold talks.", Status.PLANNED, "talks", day(9)),
                        article(10, "Vale and Odile Marchetti held a meeting.", Status.HELD, "meeting", day(9)))
                .meetings();

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(Status.HELD);
            assertThat(meeting.on()).isEqualTo(day(9));
            assertThat(meeting.participants()).hasSize(2);
        });
    }

    @Test
    void keepsMeetingsOfOtherDaysApart() {
        assertThat(Folded.policy(
                                article(3, "Vale and Odile Marchetti met.", Status.HELD, "meeting", day(2)),
                                article(20, "Vale and Odile Marchetti met again.", Status.HELD, "meeting", day(19)))
                        .meetings())
                .hasSize(2);
    }

    @Test
    void keepsWhatIsOnlyThoughtOfApartFromWhatIsPlanned() {
        assertThat(Folded.policy(
                                article(
                                        3,
                                        "Would Vale meet Odile Marchetti?",
                                        Status.HYPOTHETICAL,
                                        "meeting",
                                        Interval.open()),
                                article(4, "Vale will meet Odile Marchetti.", Status.PLANNED, "meeting", day(9)))
                        .meetings())
                .extracting(Encounter::status)
                .containsExactlyInAnyOrder(Status.HYPOTHETICAL, Status.PLANNED);
    }

    @Test
    void takesTheAwaitedSummitForTheOneThatTheCoverageMostlyCallsSo() {
        var readings = new ArrayList<Reading>();
        for (int day = 3; day < 7; day++)
            readings.add(
                    article(day, day + ": Vale and Odile Marchetti hold a summit.", Status.PLANNED, "summit", day(9)));
        readings.add(bare(8, "Preparing for the planned summit.", "the planned summit"));
        readings.add(bare(8, "Preparing for a first summit.", "a first summit"));

        assertThat(Folded.policy(readings.toArray(Reading[]::new)).meetings())
                .extracting(meeting -> meeting.reports().size())
                .containsExactlyInAnyOrder(5, 1);
    }

    @Test
    void knowsAMeetingByItsDayAloneWhereNobodyIsNamed() {
        var nobody = Story.from("nobody.txt", "All is ready for the summit of June 9.")
                .on("2019-06-08")
                .meeting(Status.PLANNED, "the summit of June 9", "summit", day(9))
                .read();

        assertThat(Folded.policy(
                                article(3, "Vale and Odile Marchetti hold a summit.", Status.PLANNED, "summit", day(9)),
                                nobody)
                        .meetings())
                .hasSize(1);
    }

    private static Reading bare(int day, String text, String words) {
        return Story.from(words.replace(' ', '-') + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .meeting(Status.PLANNED, words, "summit", Interval.open())
                .read();
    }

    private static Reading article(int day, String text, Meeting.Status status, String kind, Interval on) {
        return Story.from("day" + day + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .person("p1", "Vale")
                .person("p2", "Odile Marchetti")
                .meeting(status, text, kind, on, "p1", "p2")
                .read();
    }

    private static Interval day(int day) {
        return Interval.on(LocalDate.of(2019, 6, day));
    }
}
