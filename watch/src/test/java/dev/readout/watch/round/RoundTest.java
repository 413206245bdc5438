package dev.readout.watch.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.fetch.Fetched;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Lead;
import dev.readout.store.StoreChange;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final String FEE = "https://courier.example/fee";
    private static final String CAT = "https://courier.example/cat";

    private final SmallWorld world = new SmallWorld();

    RoundTest() {
        world.feed(FEE, CAT);
        world.page(FEE, "The ferry fee stays.");
        world.page(CAT, "A cat was found.");
    }

    @Test
    void takesInWhatAFeedNamesAndReadsWhatBelongs() {
        world.round();

        assertThat(world.store.addresses()).containsExactly(CAT, FEE);
        assertThat(world.news).extracting(News::kind).containsExactlyInAnyOrder(News.Kind.ARTICLE, News.Kind.OUTSIDE);
        assertThat(world.store.reading(world.current(FEE), SmallWorld.READER)).isPresent();
        assertThat(world.store.reading(world.current(CAT), SmallWorld.READER)).isEmpty();
        assertThat(world.published).hasSize(1);
        assertThat(world.published.getFirst().readings()).hasSize(1);
    }

    @Test
    void asksNothingTwiceWithinAnHour() {
        world.round();
        int asked = world.asked.size();
        world.round();

        assertThat(world.asked).hasSize(asked);
        assertThat(world.published).hasSize(1);
    }

    @Test
    void noticesAnEdit() {
        world.round();
        world.page(FEE, "The ferry fee goes.");
        world.later(Duration.ofHours(2));
        world.round();

        assertThat(world.store.versions(FEE)).hasSize(2);
        assertThat(world.news).extracting(News::kind).contains(News.Kind.EDITED);
        assertThat(world.published).hasSize(2);
    }

    @Test
    void doesNotTakeUnchangedAfterAFailureForASuccess() {
        world.round();
        world.answer(SmallWorld.FEED, new Fetched.Later("is down", Duration.ZERO));
        world.later(Duration.ofHours(2));
        world.round();
        world.answer(SmallWorld.FEED, new Fetched.Unchanged());
        world.later(Duration.ofHours(2));
        world.round();

        var state = world.store.poll(SmallWorld.FEED).orElseThrow();
        assertThat(state.failures()).isEqualTo(2);
        assertThat(state.problem()).contains("says that nothing changed, but was not asked so");
    }

    @Test
    void saysWhereTheFeedsOfAPageAreThatIsNamedAsAFeed() {
        world.page(
                SmallWorld.FEED,
                "<html><head><link rel='alternate' type='application/rss+xml' href='/news.rss'></head></html>");
        world.round();

        assertThat(world.news)
                .extracting(News::words)
                .containsExactly("is a web page, not a feed: give the address of its feed, which the page says is"
                        + " https://courier.example/news.rss");
    }

    @Test
    void triesAPageAgainAndGivesUpInTheEnd() {
        world.answer(FEE, new Fetched.Later("is busy", Duration.ZERO));
        for (int i = 0; i < 8; i++) {
            world.round();
            world.later(Duration.ofDays(2));
        }

        assertThat(world.store.lead(FEE).orElseThrow().state()).isEqualTo(Lead.State.GIVEN_UP);
        assertThat(world.store.addresses()).containsExactly(CAT);
    }

    @Test
    void aPersonsWordHoldsAgainstTheMachines() {
        world.round();
        decide(FEE, Verdict.OUTSIDE);
        decide(CAT, Verdict.BELONGS);
        world.later(Duration.ofHours(2));
        world.page(FEE, "The ferry fee stays, it says again.");
        world.round();

        assertThat(world.published).hasSize(2);
        assertThat(world.published.getLast().readings())
                .singleElement()
                .satisfies(
                        reading -> assertThat(reading.article().text().value()).contains("cat"));
    }

    @Test
    void judgesAnewWhatItKeptWhenTheDossierHasOtherNames() {
        world.round();
        world.name("cat");
        world.start();

        assertThat(world.published.getLast().readings())
                .singleElement()
                .satisfies(
                        reading -> assertThat(reading.article().text().value()).contains("cat"));
        assertThat(world.news).extracting(News::kind).endsWith(News.Kind.ARTICLE, News.Kind.OUTSIDE);
    }

    @Test
    void leavesWhatAPersonDecidedWhenTheDossierHasOtherNames() {
        world.round();
        decide(CAT, Verdict.OUTSIDE);
        world.name("ferry fee", "cat");
        world.start();

        assertThat(world.published).hasSize(1);
    }

    @Test
    void noticesAnEditOfAnArticleThatAPersonTookIn() {
        world.round();
        decide(CAT, Verdict.BELONGS);
        world.start();
        world.page(CAT, "The cat was found by the ferry.");
        world.later(Duration.ofHours(2));
        world.round();

        assertThat(world.store.versions(CAT)).hasSize(2);
    }

    @Test
    void goesOnWhereAStoppedRoundWas() {
        world.stopAfter(1);
        world.round();
        assertThat(world.store.addresses()).hasSizeLessThan(2);

        world.goOn();
        world.round();
        assertThat(world.store.addresses()).containsExactly(CAT, FEE);
        assertThat(world.store.changesAfter(0, 100))
                .filteredOn(change -> change.kind() == StoreChange.Kind.ARTICLE)
                .hasSize(2);
    }

    @Test
    void writesTheDossierAnewOnAnotherDay() {
        world.round();
        world.later(Duration.ofDays(1));
        world.round();

        assertThat(world.published).hasSize(2);
        assertThat(world.renewals.getLast().since()).isPresent();
    }

    private void decide(String address, Verdict verdict) {
        var decision =
                new Decision(Round.DOSSIER, address, verdict, Author.person("Ada"), "she knows", world.clock.instant());
        world.store.write(writing -> writing.add(decision));
    }
}
