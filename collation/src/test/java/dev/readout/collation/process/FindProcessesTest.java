package dev.readout.collation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.ProcessStep.State;
import dev.readout.model.Reading;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @Test
    void bringsTogetherWhatACoverageCallsItsProcessByManyNames() {
        var processes = Folded.policy(about("fishing treaty")).processes();

        assertThat(processes.getFirst().name()).isEqualTo("talks on the fishing treaty");
        assertThat(states(processes.getFirst()))
                .containsExactly(State.ANNOUNCED, State.UNDER_WAY, State.FINAL_STAGE, State.COMPLETED);
    }

    @Test
    void keepsTheProcessOfAnotherPolicyApart() {
        assertThat(Folded.policy(about("fishing treaty")).processes())
                .extracting(PolicyProcess::name)
                .contains("prison inquiry");
    }

    @Test
    void isNotPutForwardByWhatIsHistory() {
        var processes = Folded.policy(Story.from("day4.txt", "The first pact was signed. The talks on the pact go on.")
                        .on("2019-06-04")
                        .step(
                                State.COMPLETED,
                                "The first pact was signed",
                                "first pact",
                                Interval.on(LocalDate.of(1994, 1, 1)))
                        .step(State.UNDER_WAY, "The talks on the pact go on", "talks on the pact", day(4))
                        .read())
                .processes();

        assertThat(processes).allSatisfy(process -> assertThat(states(process)).hasSize(1));
        assertThat(processes).extracting(PolicyProcess::state).contains(State.UNDER_WAY);
    }

    /** Nine days of coverage of one treaty, and a word on something else. */
    private static Reading[] about(String treaty) {
        var days = new ArrayList<Reading>();
        days.add(told(
                3,
                treaty,
                State.ANNOUNCED,
                "The talks on the fishing treaty will begin",
                "talks on the fishing treaty"));
        days.add(told(4, treaty, State.UNDER_WAY, "The talks have begun", "talks"));
        days.add(told(
                5, treaty, State.UNDER_WAY, "The talks on the fishing treaty go on", "talks on the fishing treaty"));
        days.add(told(6, treaty, State.UNDER_WAY, "The prison inquiry began", "prison inquiry"));
        for (int day = 7; day <= 9; day++)
            days.add(told(day, treaty, State.UNDER_WAY, "The talks go on into day " + day, "talks"));
        days.add(told(10, treaty, State.FINAL_STAGE, "A landmark treaty is near", "landmark treaty"));
        days.add(told(11, treaty, State.COMPLETED, "The treaty was signed", "treaty"));
        return days.toArray(Reading[]::new);
    }

    private static Reading told(int day, String treaty, State state, String words, String process) {
        return Story.from("day" + day + ".txt", words + ". Ostrana backed the " + treaty + ".")
                .on("2019-06-%02d".formatted(day))
                .step(state, words, process, day(day))
                .move(Move.Status.ADOPTED, "backed the " + treaty, treaty, "", day(day))
                .read();
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
