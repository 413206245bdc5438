package dev.readout.collation.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Actor;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.Reading;
import dev.readout.model.dossier.PolicyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindOptionsTest {

    @Test
    void joinsAnOptionThatIsNamedMoreFullyElsewhere() {
        var options = Folded.policy(
                        article(3, "Vale is weighing a landing fee.", Move.Status.UNDER_REVIEW, "a landing fee"),
                        article(9, "Vale ruled out any new landing fee.", Move.Status.RULED_OUT, "any new landing fee"))
                .options();

        assertThat(options).singleElement().satisfies(option -> {
            assertThat(option.name()).isEqualTo("landing fee");
            assertThat(option.reports()).hasSize(2);
            assertThat(option.status()).isEqualTo(Move.Status.RULED_OUT);
        });
    }

    @Test
    void keepsLiftingAFeeApartFromTheFee() {
        var options = Folded.policy(
                        article(3, "Vale is weighing a landing fee.", Move.Status.UNDER_REVIEW, "a landing fee"),
                        article(
                                9,
                                "Vale offered lifting the landing fee.",
                                Move.Status.OFFERED,
                                "lifting the landing fee"))
                .options();

        assertThat(options).hasSize(2);
    }

    @Test
    void keepsTwoSortsApartThatEachSayMore() {
        var options = Folded.policy(
                        article(3, "Vale is weighing a fee on timber.", Move.Status.UNDER_REVIEW, "a fee on timber"),
                        article(4, "Vale is weighing a fee.", Move.Status.UNDER_REVIEW, "a fee"),
                        article(9, "Vale is weighing a fee on grain.", Move.Status.UNDER_REVIEW, "a fee on grain"))
                .options();

        assertThat(options).noneMatch(option -> option.reports().size() == 3);
    }

    @Test
    void takesWordsForOneThatStandForEachOther() {
        var options = Folded.policy(
                        article(
                                3,
                                "Vale may quit the harbour accord.",
                                Move.Status.ON_TABLE,
                                "quit the harbour accord"),
                        article(9, "Vale will leave the harbour pact.", Move.Status.ADOPTED, "leave the harbour pact"))
                .options();

        assertThat(options).extracting(PolicyOption::status).containsExactly(Move.Status.ADOPTED);
    }

    @Test
    void doesNotLetAQuestionChangeWhereAnOptionStands() {
        var options = Folded.policy(
                        article(3, "Vale is weighing a landing fee.", Move.Status.UNDER_REVIEW, "a landing fee"),
                        article(9, "She asked about a landing fee.", Move.Status.RAISED, "a landing fee"))
                .options();

        assertThat(options).extracting(PolicyOption::status).containsExactly(Move.Status.UNDER_REVIEW);
    }

    @Test
    void standsByWhatAnOutletTellsToHaveBeenDoneSinceSomebodySpokeOfIt() {
        var spoken = article(3, "Vale said a landing fee is under review.", Move.Status.UNDER_REVIEW, "a landing fee");
        var done = toldByTheOutlet(article(9, "Vale set a landing fee.", Move.Status.ADOPTED, "a landing fee"));
        var before = toldByTheOutlet(article(2, "Vale once set a landing fee.", Move.Status.ADOPTED, "a landing fee"));

        assertThat(Folded.policy(spoken, done).options())
                .extracting(PolicyOption::status)
                .containsExactly(Move.Status.ADOPTED);
        assertThat(Folded.policy(before, spoken).options())
                .extracting(PolicyOption::status)
                .containsExactly(Move.Status.UNDER_REVIEW);
    }

    @Test
    void leavesOutWhatNamesNoInstrument() {
        assertThat(Folded.policy(article(3, "Vale rejected such an option.", Move.Status.REJECTED, "such an option"))
                        .options())
                .isEmpty();
    }

    @Test
    void namesADeedByItselfWhereTheWholeCoverageIsAboutWhatItIsDoneTo() {
        var coverage = new ArrayList<Reading>();
        for (int day = 1; day <= 8; day++)
            coverage.add(article(day, "They praised the harbour pact.", Move.Status.CONTINUED, "the harbour pact"));
        coverage.add(article(
                9, "Vale will pull out of the harbour pact.", Move.Status.ADOPTED, "pull out of the harbour pact"));
        coverage.add(article(20, "Vale defended the withdrawal.", Move.Status.ADOPTED, "the withdrawal"));

        assertThat(Folded.policy(coverage.toArray(Reading[]::new)).options())
                .filteredOn(option -> option.status() == Move.Status.ADOPTED)
                .singleElement()
                .satisfies(option -> assertThat(option.reports()).hasSize(2));
    }

    @Test
    void aNameThatOnlySaysWhatSortItIsDoesNotLast() {
        var options = Folded.policy(
                        article(1, "Vale wants a deal.", Move.Status.DEMANDED, "a deal"),
                        article(3, "Vale signed a deal.", Move.Status.ADOPTED, "a deal"),
                        article(29, "Vale rejected a deal.", Move.Status.REJECTED, "a deal"))
                .options();

        assertThat(options).extracting(option -> option.reports().size()).containsExactly(1, 2);
    }

    private static Reading toldByTheOutlet(Reading reading) {
        var policy = reading.policy().each(finding -> {
            var grounds = finding.grounds();
            return Optional.of(finding.with(
                    new Grounds(grounds.confidence(), Grounds.Voice.OUTLET, grounds.why(), grounds.evidence())));
        });
        return new Reading(reading.article(), reading.actors(), reading.times(), reading.statements(), policy);
    }

    private static Reading article(int day, String text, Move.Status status, String option) {
        var on = Interval.on(LocalDate.of(2019, 6, day));
        var story = Story.from("day" + day + ".txt", text).on("2019-06-%02d".formatted(day));
        if (text.contains("Vale")) story.actor("p1", Actor.Kind.PERSON, "Vale");
        return story.move(status, text, option, text.contains("Vale") ? "p1" : "", on)
                .read();
    }
}
