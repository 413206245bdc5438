package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Claim;
import dev.readout.model.Reading;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Kept.Novelty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises. */
public abstract class StoreContract {

    private static final String READER = "reader/1";
    private static final Instant MORNING = Harbour.MORNING;
    private static final Instant NOON = Harbour.NOON;

    @SuppressWarnings("NullAway.Init")
    private Store store;

    /** A store with nothing in it. */
    protected abstract Store open();

    @BeforeEach
    void openAStore() {
        store = open();
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store.addresses()).isEmpty();
        assertThat(store.lastChange()).isZero();
        assertThat(store.verify()).isEqualTo(new Verification(0, 0, 0, 0, List.of()));
    }

    @Test
    void givesAnArticleBackAsItWentIn() {
        var sighting = Harbour.sighting(Harbour.TEXT, MORNING);
        var kept = put(sighting);

        var version = store.version(kept.version()).orElseThrow();
        assertThat(kept.novelty()).isEqualTo(Novelty.NEW);
        assertThat(version.article()).isEqualTo(sighting.article());
        assertThat(version.number()).isOne();
        assertThat(version.known()).isEqualTo(MORNING);
        assertThat(store.bytes(version.raw().orElseThrow()))
                .hasValueSatisfying(
                        raw -> assertThat(raw).isEqualTo(sighting.raw().orElseThrow()));
    }

    @Test
    void changesNothingWhenTheSameIsPutInAgain() {
        put(Harbour.sighting(Harbour.TEXT, MORNING));
        var again = put(Harbour.sighting(Harbour.TEXT, NOON));

        assertThat(again.novelty()).isEqualTo(Novelty.SAME);
        assertThat(store.versions(Harbour.ADDRESS)).hasSize(1);
        assertThat(store.lastChange()).isOne();
    }

    @Test
    void keepsAChangedTextAsANewVersion() {
        put(Harbour.sighting(Harbour.TEXT, MORNING));
        var changed = put(Harbour.sighting(Harbour.TEXT + " It may not.", NOON));

        assertThat(changed.novelty()).isEqualTo(Novelty.CHANGED);
        assertThat(store.versions(Harbour.ADDRESS)).extracting(Version::number).containsExactly(1, 2);
        assertThat(store.current()).containsEntry(Harbour.ADDRESS, changed.version());
    }

    @Test
    void knowsATextThatStandsThereAgain() {
        var first = put(Harbour.sighting(Harbour.TEXT, MORNING));
        put(Harbour.sighting(Harbour.TEXT + " It may not.", MORNING.plusSeconds(1)));
        var back = put(Harbour.sighting(Harbour.TEXT, NOON));

        assertThat(back).isEqualTo(new Kept(first.version(), Novelty.REVERTED));
        assertThat(store.versions(Harbour.ADDRESS)).hasSize(2);
        assertThat(store.current()).containsEntry(Harbour.ADDRESS, first.version());
    }

    @Test
    void doesNotTakeAnOlderSightingForNews() {
        var later = put(Harbour.sighting(Harbour.TEXT, NOON));
        var earlier = put(Harbour.sighting(Harbour.TEXT + " It may not.", MORNING));

        assertThat(earlier.novelty()).isEqualTo(Novelty.EARLIER);
        assertThat(store.current()).containsEntry(Harbour.ADDRESS, later.version());
    }

    @Test
    void givesAReadingBackAsItWentIn() {
        var version = put(Harbour.sighting(Harbour.TEXT, MORNING)).version();
        var reading = Harbour.reading(Harbour.article(Harbour.TEXT));
        read(version, reading);

        assertThat(store.reading(version, READER)).contains(reading);
        assertThat(store.reading(version, "reader/2")).isEmpty();
    }

    @Test
    void givesTheLatestReadingWhoeverRead() {
        var version = put(Harbour.sighting(Harbour.TEXT, MORNING)).version();
        var article = Harbour.article(Harbour.TEXT);
        assertThat(store.latestReading(version)).isEmpty();
        var older = new Reading(article, List.of(), List.of(), List.of());
        store.write(writing -> {
            writing.keep(version, "reader/9", older, MORNING);
            return version;
        });
        assertThat(store.latestReading(version)).contains(older);
        read(version, Harbour.reading(article));

        assertThat(store.latestReading(version)).contains(Harbour.reading(article));
        assertThat(store.earlierReading(version)).contains(older);
    }

    @Test
    void givesNoEarlierReadingWhereOneReaderRead() {
        var version = put(Harbour.sighting(Harbour.TEXT, MORNING)).version();
        read(version, Harbour.reading(Harbour.article(Harbour.TEXT)));

        assertThat(store.latestReading(version)).isPresent();
        assertThat(store.earlierReading(version)).isEmpty();
    }

    @Test
    void knowsWhatStoodAtAnAddressAtAnyInstant() {
        var first = put(Harbour.sighting(Harbour.TEXT, MORNING)).version();
        var second = put(Harbour.sighting(Harbour.TEXT + " It may not.", MORNING.plusSeconds(60)))
                .version();
        put(Harbour.sighting(Harbour.TEXT, NOON));

        assertThat(store.current(MORNING.minusMillis(1))).isEmpty();
        assertThat(store.current(MORNING)).containsExactly(Map.entry(Harbour.ADDRESS, first));
        assertThat(store.current(NOON.minusMillis(1))).containsExactly(Map.entry(Harbour.ADDRESS, second));
        assertThat(store.current(NOON)).containsExactly(Map.entry(Harbour.ADDRESS, first));
    }

    @Test
    void takesASightingThatCameLateForWhatStoodThereThen() {
        var known = put(Harbour.sighting(Harbour.TEXT, NOON)).version();
        put(Harbour.sighting(Harbour.TEXT, NOON.plusSeconds(60)));
        var late = put(Harbour.sighting(Harbour.TEXT + " It may not.", MORNING)).version();

        assertThat(store.current(MORNING)).containsExactly(Map.entry(Harbour.ADDRESS, late));
        assertThat(store.current(NOON.plusSeconds(60))).containsExactly(Map.entry(Harbour.ADDRESS, known));
    }

    @Test
    void knowsWhatHadBeenReadAtAnyInstant() {
        var version = put(Harbour.sighting(Harbour.TEXT, MORNING)).version();
        var article = Harbour.article(Harbour.TEXT);
        var first = new Reading(article, List.of(), List.of(), List.of());
        store.write(writing -> {
            writing.keep(version, READER, first, MORNING);
            return version;
        });
        read(version, Harbour.reading(article));

        assertThat(store.latestReading(version, MORNING.minusMillis(1))).isEmpty();
        assertThat(store.latestReading(version, MORNING)).contains(first);
        assertThat(store.latestReading(version, NOON)).contains(Harbour.reading(article));
        assertThat(store.readAfter(MORNING)).containsExactly(version);
        assertThat(store.readAfter(NOON)).isEmpty();
        assertThat(store.verify().isClean()).isTrue();
    }

    @Test
    void saysWhenWhatStandsThereWasPublic() {
        put(Harbour.sighting(Harbour.TEXT, MORNING));

        var published = Harbour.article(Harbour.TEXT).published().interval();
        assertThat(store.publicOn())
                .hasSize(1)
                .hasEntrySatisfying(
                        Harbour.ADDRESS, days -> assertThat(days.to()).isEqualTo(published.to()));
    }

    @Test
    void doesNotCountAReadingTwice() {
        var version = put(Harbour.sighting(Harbour.TEXT, MORNING)).version();
        var reading = Harbour.reading(Harbour.article(Harbour.TEXT));
        read(version, reading);
        read(version, reading);

        assertThat(store.lastChange()).isEqualTo(2);
        assertThat(store.verify().readings()).isOne();
    }

    @Test
    void refusesAReadingOfAnotherArticle() {
        var version = put(Harbour.sighting(Harbour.TEXT, MORNING)).version();
        var other = Harbour.reading(Harbour.article(Harbour.TEXT + " More."));

        assertThatIllegalArgumentException().isThrownBy(() -> read(version, other));
        assertThatIllegalArgumentException().isThrownBy(() -> read(new VersionId("v-0"), other));
    }

    @Test
    void keepsAllOfAPieceOfWorkOrNone() {
        assertThatThrownBy(() -> store.write(writing -> {
                    writing.keep(Harbour.sighting(Harbour.TEXT, MORNING));
                    throw new IllegalStateException("the world ends here");
                }))
                .hasMessage("the world ends here");

        assertThat(store.addresses()).isEmpty();
        assertThat(put(Harbour.sighting(Harbour.TEXT, MORNING)).novelty()).isEqualTo(Novelty.NEW);
    }

    @Test
    void doesNotBeginWorkWithinWork() {
        assertThatThrownBy(() -> store.write(outer -> store.write(inner -> inner.keepIfNew(lead("a")))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersChangesWithoutGaps() {
        put(Harbour.sighting(Harbour.TEXT, MORNING));
        add(decision("https://a.example", Author.MACHINE, Verdict.BELONGS));
        put(Harbour.sighting(Harbour.TEXT + " It may not.", NOON));

        assertThat(store.changesAfter(0, 10)).extracting(StoreChange::number).containsExactly(1L, 2L, 3L);
        assertThat(store.changesAfter(1, 1))
                .containsExactly(new StoreChange(2, StoreChange.Kind.DECISION, "https://a.example", MORNING));
    }

    @Test
    void givesBackWhatAServerSaid() {
        var state = new PollState(
                "https://a.example/feed",
                PollState.Kind.FEED,
                Optional.of("W/\"x\""),
                Optional.of("whenever"),
                NOON,
                3,
                Optional.of(MORNING),
                Optional.of("500"));
        store.write(writing -> {
            writing.keep(PollState.first(state.address(), PollState.Kind.FEED, MORNING));
            writing.keep(state);
            return state;
        });

        assertThat(store.poll(state.address())).contains(state);
        assertThat(store.polls(PollState.Kind.FEED)).containsExactly(state);
        assertThat(store.polls(PollState.Kind.PAGE)).isEmpty();
        assertThat(store.poll("https://b.example")).isEmpty();
    }

    @Test
    void keepsAPointerOnceAndWhatBecameOfIt() {
        boolean first = store.write(writing -> writing.keepIfNew(lead("a")));
        boolean again = store.write(writing -> writing.keepIfNew(lead("a").givenUp("no")));
        store.write(writing -> {
            writing.keep(lead("b").later(NOON, "503"));
            return true;
        });

        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(store.leads(Lead.State.WAITING))
                .containsExactly(lead("a"), lead("b").later(NOON, "503"));
        assertThat(store.lead("a")).contains(lead("a"));
        assertThat(store.leads(Lead.State.DONE)).isEmpty();
    }

    @Test
    void addsToTheLogOfDecisionsWhatIsNotSaidAlready() {
        var machine = decision("x", Author.MACHINE, Verdict.OUTSIDE);
        var person = decision("x", Author.person("Ada"), Verdict.BELONGS);
        assertThat(add(machine)).isTrue();
        assertThat(add(person)).isTrue();
        assertThat(add(machine)).isFalse();

        assertThat(store.decisions("fee")).containsExactly(machine, person);
        assertThat(store.decisions("other")).isEmpty();
        assertThat(Standing.after(store.decisions("fee"))).containsEntry("x", person);
    }

    @Test
    void addsToTheLogOfRulingsAndAnswersARequestOnce() {
        var words = new Words(Harbour.article(Harbour.TEXT).id(), "statements", "the \u201cfee\u201d \uD83D\uDEA2", 7);
        var speaker = ruling(List.of(words), Ruling.Deed.SPEAKER, "Ana Brandt", Optional.of("r-1"));
        var undo = ruling(List.of(), Ruling.Deed.UNDO, "1", Optional.empty());

        assertThat(add(speaker)).isOne();
        assertThat(add(speaker)).isOne();
        assertThat(add(undo)).isEqualTo(2);
        assertThat(add(undo)).isEqualTo(3);
        assertThat(store.rulings("fee"))
                .containsExactly(new Ruling.Entry(1, speaker), new Ruling.Entry(2, undo), new Ruling.Entry(3, undo));
        assertThat(store.rulings("other")).isEmpty();
        assertThat(store.changesAfter(0, 1)).containsExactly(new StoreChange(1, StoreChange.Kind.RULING, "1", NOON));
        assertThat(store.verify().isClean()).isTrue();
    }

    @Test
    void remembersWhatARequestWasAnsweredFirst() {
        var first = new Answered("ada k-1", ContentHash.of("asked"), "{\"number\":1}", NOON);
        store.write(writing -> {
            writing.add(first);
            writing.add(new Answered("ada k-1", ContentHash.of("other"), "{}", NOON));
            return writing.answered("ada k-1");
        });

        assertThat(store.<Optional<Answered>>write(writing -> writing.answered("ada k-1")))
                .contains(first);
        assertThat(store.<Optional<Answered>>write(writing -> writing.answered("bea k-1")))
                .isEmpty();
    }

    @Test
    void remembersWhatADossierWasLastMadeOf() {
        var one =
                new Edition("fee", List.of(new VersionId("v-2"), new VersionId("v-1")), READER, Optional.empty(), NOON);
        var two = new Edition("fee", List.of(), READER, Optional.of(LocalDate.of(2031, 3, 4)), NOON);
        store.write(writing -> {
            writing.add(one);
            return one;
        });
        assertThat(store.lastEdition("fee")).contains(one);
        store.write(writing -> {
            writing.add(two);
            return two;
        });
        assertThat(store.lastEdition("fee")).contains(two);
        assertThat(store.lastEdition("other")).isEmpty();
    }

    @Test
    void letsManyWriteAndReadAtOnce() throws Exception {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 40; i++) {
            var address = "https://a.example/" + i;
            tasks.add(() -> store.write(writing -> writing.keepIfNew(lead(address))));
            tasks.add(() -> store.leads(Lead.State.WAITING).size() <= 40);
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(tasks)) assertThat(done.get()).isTrue();
        }
        assertThat(store.leads(Lead.State.WAITING)).hasSize(40);
        assertThat(store.verify().problems()).isEmpty();
    }

    private Kept put(Sighting sighting) {
        return store.write(writing -> writing.keep(sighting));
    }

    private void read(VersionId version, Reading reading) {
        store.write(writing -> {
            writing.keep(version, READER, reading, NOON);
            return version;
        });
    }

    private boolean add(Decision decision) {
        return store.write(writing -> writing.add(decision));
    }

    private static Decision decision(String address, Author author, Verdict verdict) {
        return new Decision("fee", address, verdict, author, "names the fee", MORNING);
    }

    private long add(Ruling ruling) {
        return store.write(writing -> writing.add(ruling));
    }

    private static Ruling ruling(List<Words> on, Ruling.Deed deed, String value, Optional<String> request) {
        return new Ruling("fee", on, deed, value, "Olaf Lind", "Ada", "she was there", NOON, request);
    }

    private static Lead lead(String address) {
        var claims = List.of(new Claim(Claim.What.TITLE, "The \"fee\"", "feed title"));
        return Lead.to(address, "feed", claims, MORNING);
    }
}
