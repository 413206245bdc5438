package dev.readout.collation.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Commitment.Kind;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Pledge.Outcome.State;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FindPledgesTest {

    private static final Interval BY_MID_JUNE = Interval.of(LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 15));

    private static final Reading PROMISED =
            pledge(3, "Vale will finish the fee review.", "finish the fee review", BY_MID_JUNE);

    @Test
    void makesOneLineOfAPledgeThatIsRenewed() {
        var again = Interval.of(LocalDate.of(2019, 6, 9), LocalDate.of(2019, 6, 30));
        var pledges = Folded.policy(
                        PROMISED,
                        pledge(
                                9,
                                "Vale would complete the review of the fee.",
                                "complete the review of the fee",
                                again))
                .commitments();

        assertThat(pledges).singleElement().satisfies(pledge -> {
            assertThat(pledge.reports()).hasSize(2);
            assertThat(pledge.window()).isEqualTo(again);
        });
    }

    @Test
    void keepsDoingApartFromNotDoing() {
        var pledges = Folded.policy(
                        PROMISED,
                        article(9, "Vale will not finish the fee review.")
                                .pledge(
                                        Kind.NEGATIVE_PLAN,
                                        "Vale will not finish the fee review",
                                        "finish the fee review",
                                        "p1",
                                        Interval.since(LocalDate.of(2019, 6, 9)))
                                .read())
                .commitments();

        assertThat(pledges).hasSize(2);
    }

    @Test
    void keepsTheDeedsOfDifferentYearsApart() {
        var pledges = Folded.policy(
                        pledge(
                                3,
                                "Vale will cut the fee of the ferry by 2025.",
                                "cut the fee of the ferry by 2025",
                                Interval.open()),
                        pledge(
                                9,
                                "Vale will cut the fee of the ferry by 2030.",
                                "cut the fee of the ferry by 2030",
                                Interval.open()))
                .commitments();

        assertThat(pledges).hasSize(2);
    }

    @Test
    void keepsApartWhatIsOnlyDoneInTheSamePlace() {
        var pledges = Folded.policy(
                        pledge(
                                3,
                                "Owners, Vale said, are to be heard in Port Ansel.",
                                "heard in Port Ansel",
                                Interval.open()),
                        pledge(
                                9,
                                "A second round, Vale said, is planned in Port Ansel.",
                                "planned in Port Ansel",
                                Interval.open()))
                .commitments();

        assertThat(pledges).hasSize(2);
    }

    @Test
    void keepsCancellingAPactApartFromSigningOne() {
        var pledges = Folded.policy(
                        pledge(3, "Vale will sign the new ferry pact.", "sign the new ferry pact", Interval.open()),
                        pledge(9, "Vale will cancel the new ferry pact.", "cancel the new ferry pact", Interval.open()))
                .commitments();

        assertThat(pledges).hasSize(2);
    }

    @Test
    void keepsReviewingAFeeApartFromHalvingIt() {
        var pledges = Folded.policy(
                        pledge(
                                3,
                                "Vale will review the fee of the ferry.",
                                "review the fee of the ferry",
                                Interval.open()),
                        pledge(
                                9,
                                "Vale will halve the fee of the ferry.",
                                "halve the fee of the ferry",
                                Interval.open()))
                .commitments();

        assertThat(pledges).hasSize(2);
    }

    @Test
    void isOpenWhileItsWindowIsNotPast() {
        assertThat(outcome(PROMISED, nothing(10))).isEqualTo(State.OPEN);
    }

    @Test
    void isOverdueAndNeverBrokenWhenNothingIsTold() {
        assertThat(outcome(PROMISED, nothing(20))).isEqualTo(State.OVERDUE);
    }

    @Test
    void isKeptWhenTheProcessIsToldToBeComplete() {
        assertThat(outcome(PROMISED, completed(14))).isEqualTo(State.KEPT);
    }

    @Test
    void isKeptWhenWhatStandsBeforeTheVerbIsToldToBeComplete() {
        var passive = pledge(
                3,
                "Vale said her fee review would be finished.",
                "her fee review would be finished",
                "finished",
                BY_MID_JUNE);
        var of = pledge(
                3,
                "Vale: The survey of the reef will be complete.",
                "The survey of the reef will be complete",
                "complete",
                BY_MID_JUNE);

        assertThat(outcome(passive, completed(14))).isEqualTo(State.KEPT);
        assertThat(outcome(passive, completed(20))).isEqualTo(State.LATE);
        assertThat(outcome(of, completed(14), nothing(20))).isEqualTo(State.OVERDUE);
    }

    @Test
    void isLateWhenItWasDoneAfterItsWindow() {
        assertThat(outcome(PROMISED, completed(20))).isEqualTo(State.LATE);
    }

    @Test
    void isNotKeptByAProcessThatGoesOn() {
        var goesOn = Story.from("on.txt", "The fee review is under way.")
                .on("2019-06-12")
                .step(ProcessStep.State.UNDER_WAY, "The fee review is under way", "fee review", day(12))
                .read();

        assertThat(outcome(PROMISED, goesOn)).isEqualTo(State.OPEN);
    }

    @Test
    void showsTheWordsThatKeptIt() {
        var dossier = Folded.dossier(PROMISED, completed(14));
        var outcome = dossier.policy().commitments().getFirst().outcome();

        assertThat(outcome.evidence()).extracting(dossier::words).containsExactly("The fee review is complete");
    }

    @Test
    void isKeptByAMeetingThatTookPlace() {
        var promised = article(3, "Vale will visit Odile Marchetti.")
                .person("p2", "Odile Marchetti")
                .pledge(Kind.PLAN, "Vale will visit Odile Marchetti", "visit Odile Marchetti", "p1", Interval.open())
                .read();
        var visited = article(9, "Vale made a visit to Odile Marchetti.")
                .person("p2", "Odile Marchetti")
                .meeting(Meeting.Status.HELD, "Vale made a visit to Odile Marchetti", "visit", day(8), "p1", "p2")
                .read();

        assertThat(outcome(promised, visited)).isEqualTo(State.KEPT);
    }

    @Test
    void isUnknownWhenAForecastRunsOut() {
        var forecast = article(3, "Vale will sink the old pier.")
                .pledge(Kind.PREDICTION, "Vale will sink the old pier", "sink the old pier", "p1", BY_MID_JUNE)
                .read();

        assertThat(outcome(forecast, nothing(20))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void isNotKeptByAMeetingOfOthers() {
        assertThat(outcome(meeting(), met(8, "Vale met Rask.", "Rask"))).isEqualTo(State.OVERDUE);
    }

    @Test
    void isKeptByTheMeetingOfTheSamePeopleThoughAnotherOfThemMetBefore() {
        var outcomes = Folded.policy(
                        meeting(),
                        met(8, "Vale met Rask.", "Rask"),
                        met(12, "Vale met Odile Marchetti.", "Odile Marchetti"))
                .commitments();

        assertThat(outcomes).singleElement().satisfies(pledge -> {
            assertThat(pledge.outcome().state()).isEqualTo(State.KEPT);
            assertThat(pledge.outcome().on()).isEqualTo(day(12));
        });
    }

    @Test
    void isLateWhenThosePeopleMetAfterItsWindow() {
        assertThat(outcome(meeting(), met(20, "Vale met Odile Marchetti.", "Odile Marchetti")))
                .isEqualTo(State.LATE);
    }

    @Test
    void isKeptWhenTheMeetingThatItSaysWillTakePlaceWasHeld() {
        var planned = article(3, "The summit of Vale and Odile Marchetti will take place in June.")
                .person("p2", "Odile Marchetti")
                .pledge(
                        Kind.PLAN,
                        "The summit of Vale and Odile Marchetti will take place in June",
                        "take place in June",
                        "",
                        BY_MID_JUNE)
                .read();

        assertThat(outcome(planned, met(12, "Vale met Odile Marchetti.", "Odile Marchetti")))
                .isEqualTo(State.KEPT);
    }

    @Test
    void isKeptByTheMeetingThoughOneReportOfManyHasAnotherVerb() {
        var readings = new ArrayList<Reading>();
        for (int day = 3; day < 8; day++) readings.add(promisedMeeting(day, "meet Odile Marchetti in June"));
        readings.add(promisedMeeting(8, "bask in what he will meet Odile Marchetti for in June"));
        readings.add(met(12, "Vale met Odile Marchetti.", "Odile Marchetti"));

        assertThat(outcome(readings.toArray(Reading[]::new))).isEqualTo(State.KEPT);
    }

    @Test
    void isNotKeptBeforeItsWindowOpens() {
        var later = Interval.of(LocalDate.of(2019, 6, 16), LocalDate.of(2019, 6, 18));
        var promised = pledge(3, "Vale will finish the fee review.", "finish the fee review", later);

        assertThat(outcome(promised, completed(9), nothing(20))).isEqualTo(State.OVERDUE);
    }

    @Test
    void isKeptByTheDecisionThatWasToBeAnnounced() {
        var announced = pledge(3, "Vale will announce a decision.", "announce a decision", BY_MID_JUNE);

        assertThat(outcome(announced, decided(12))).isEqualTo(State.KEPT);
        assertThat(outcome(announced, nothing(20))).isEqualTo(State.OVERDUE);
    }

    @Test
    void isUnknownWhereNobodyIsBoundToIt() {
        var election = pledge(3, "Vale holds an election.", "holds an election", BY_MID_JUNE);
        var landing = pledge(3, "Vale will land at noon.", "land at noon", BY_MID_JUNE);
        var seeing = pledge(3, "Vale will see what happens.", "see what happens", BY_MID_JUNE);
        var nobody = article(3, "The ferry will go on sale, Vale says.")
                .pledge(Kind.PLAN, "The ferry will go on sale", "go on sale", "", BY_MID_JUNE)
                .read();
        var before = pledge(3, "Vale will mend the pier.", "mend the pier", Interval.on(LocalDate.of(2019, 5, 2)));

        for (var pledge : new Reading[] {election, landing, seeing, nobody, before})
            assertThat(outcome(pledge, nothing(20))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void isKeptByTheReviewThatBringsTheNewPolicy() {
        var strategy = pledge(3, "Vale will adopt a new strategy.", "adopt a new strategy", Interval.open());

        assertThat(outcome(strategy, completed(14))).isEqualTo(State.KEPT);
    }

    @Test
    void isUnknownOnceThePolicyThatItWasToBeOfIsSet() {
        var content = article(3, "The policy of Vale will spare the islands.")
                .pledge(
                        Kind.PLAN,
                        "The policy of Vale will spare the islands",
                        "spare the islands",
                        "p1",
                        Interval.open())
                .read();

        assertThat(outcome(content, nothing(12))).isEqualTo(State.OPEN);
        assertThat(outcome(content, completed(14))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void isUnknownWhenItsMeetingWasDueBeforeItWasSaid() {
        var past = pledge(3, "Vale will meet.", "meet", Interval.on(LocalDate.of(2019, 5, 2)));
        var opening = Interval.of(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 20));

        assertThat(outcome(past, nothing(20))).isEqualTo(State.UNKNOWN);
        assertThat(outcome(pledge(3, "Vale will meet.", "meet", opening), nothing(20)))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void isKeptByAMeetingThatNobodyDatesOnlyIfTheyWereThere() {
        assertThat(outcome(meeting(), metUndated("Vale met Odile Marchetti.", "Odile Marchetti")))
                .isEqualTo(State.KEPT);
        assertThat(outcome(meeting(), metUndated("Vale met Rask.", "Rask"))).isEqualTo(State.OVERDUE);
    }

    @Test
    void isNotKeptByTalkOfDoingIt() {
        var promised = pledge(3, "Vale will scrap the old toll.", "scrap the old toll", BY_MID_JUNE);
        var talked = article(20, "Vale held talks on the plan to scrap the old toll.")
                .move(
                        Move.Status.ADOPTED,
                        "Vale held talks on the plan to scrap the old toll",
                        "scrap the old toll",
                        "p1",
                        day(12))
                .read();

        assertThat(outcome(promised, talked)).isNotEqualTo(State.KEPT);
    }

    private static Reading metUndated(String text, String other) {
        return article(20, text)
                .person("p2", other)
                .meeting(Meeting.Status.HELD, text, "meeting", Interval.open(), "p1", "p2")
                .read();
    }

    private static Reading meeting() {
        return article(3, "Vale will meet Odile Marchetti.")
                .person("p2", "Odile Marchetti")
                .pledge(Kind.PLAN, "Vale will meet Odile Marchetti", "meet Odile Marchetti", "p1", BY_MID_JUNE)
                .read();
    }

    private static Reading promisedMeeting(int day, String what) {
        return article(day, "On day " + day + " Vale said he would " + what + ".")
                .person("p2", "Odile Marchetti")
                .pledge(Kind.PLAN, "he would " + what, what, "p1", BY_MID_JUNE)
                .read();
    }

    private static Reading met(int day, String text, String other) {
        return article(20, text)
                .person("p2", other)
                .meeting(Meeting.Status.HELD, text, "meeting", day(day), "p1", "p2")
                .read();
    }

    private static Reading decided(int day) {
        return article(20, "Vale decided to raise the toll.")
                .move(Move.Status.ADOPTED, "decided to raise the toll", "raise the toll", "p1", day(day))
                .read();
    }

    private static State outcome(Reading... readings) {
        return Folded.policy(readings).commitments().getFirst().outcome().state();
    }

    private static Reading completed(int day) {
        return Story.from("done.txt", "The fee review is complete.")
                .on("2019-06-%02d".formatted(day))
                .step(ProcessStep.State.COMPLETED, "The fee review is complete", "fee review", day(day))
                .read();
    }

    private static Reading nothing(int day) {
        return Story.from("nothing.txt", "The ferries were late.")
                .on("2019-06-%02d".formatted(day))
                .read();
    }

    private static Reading pledge(int day, String text, String what, Interval window) {
        return pledge(day, text, text, what, window);
    }

    private static Reading pledge(int day, String text, String words, String what, Interval window) {
        return article(day, text)
                .pledge(Kind.PROMISE, words, what, "p1", window)
                .read();
    }

    private static Story article(int day, String text) {
        return Story.from("day" + day + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .person("p1", "Vale");
    }

    private static Interval day(int day) {
        return Interval.on(LocalDate.of(2019, 6, day));
    }
}
