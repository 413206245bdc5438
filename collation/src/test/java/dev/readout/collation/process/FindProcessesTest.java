package dev.readout.collation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Interval;
import dev.readout.model.ProcessStep;
import dev.readout.model.ProcessStep.State;
import dev.readout.model.Reading;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FindProcessesTest {

    @Test
    void followsAProcessThroughItsStates() {
        var processes = Folded.policy(
                        article(
                                3,
                                "A review of the harbour fee will begin.",
                                State.ANNOUNCED,
                                "review of the harbour fee"),
                        article(9, "The fee review is under way.", State.UNDER_WAY, "fee review"),
                        article(20, "The review is complete.", State.COMPLETED, "review"))
                .processes();

        assertThat(processes).singleElement().satisfies(process -> {
            assertThat(states(process)).containsExactly(State.ANNOUNCED, State.UNDER_WAY, State.COMPLETED);
            assertThat(process.state()).isEqualTo(State.COMPLETED);
        });
    }

    @Test
    void keepsAReviewApartFromTalks() {
        assertThat(Folded.policy(
                                article(3, "The fee review is under way.", State.UNDER_WAY, "fee review"),
                                article(9, "The fee talks have begun.", State.UNDER_WAY, "fee talks"))
                        .processes())
                .hasSize(2);
    }

    @Test
    void addsWhatIsToldBesideAProcess() {
        var processes = Folded.policy(Story.from("a.txt", "The fee review goes on. Ports will be consulted.")
                        .on("2019-06-03")
                        .step(State.UNDER_WAY, "The fee review goes on", "fee review", day(3))
                        .step(State.CONSULTING, "Ports will be consulted", "Ports", day(3))
                        .read())
                .processes();

        assertThat(processes)
                .singleElement()
                .satisfies(process -> assertThat(process.name()).isEqualTo("fee review"));
    }

    @Test
    void doesNotPutAProcessBackForALateReport() {
        var processes = Folded.policy(
                        article(3, "The fee review is complete.", State.COMPLETED, "fee review"),
                        article(5, "The fee review is under way.", State.UNDER_WAY, "fee review"))
                .processes();

        assertThat(processes).extracting(PolicyProcess::state).containsExactly(State.COMPLETED);
    }

    private static java.util.List<State> states(PolicyProcess process) {
        return process.changes().stream()
                .map(Report::finding)
                .map(ProcessStep::state)
                .toList();
    }

    private static Reading article(int day, String text, State state, String process) {
        return Story.from("day" + day + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .step(state, text, process, day(day))
                .read();
    }

    private static Interval day(int day) {
        return Interval.on(LocalDate.of(2019, 6, day));
    }
}
