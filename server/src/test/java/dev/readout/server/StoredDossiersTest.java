package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Interval;
import dev.readout.model.StatementId;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.StatementRef;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.curation.KeySpan;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling;
import dev.readout.store.Sighting;
import dev.readout.store.StoreException;
import dev.readout.store.memory.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredDossiersTest {

    private static final AsOf TODAY = AsOf.NOW;

    private final MemoryStore store = new MemoryStore();
    private final StoredDossiers dossiers = new StoredDossiers(
            new OneShelf(store), new RealFold(), LuceneSearch::of, InstantSource.fixed(FerryFee.NOON), ZoneOffset.UTC);

    @BeforeEach
    void fill() {
        FerryFee.in(store);
    }

    @Test
    void listsWhatIsThereWithoutFoldingIt() {
        var ferry = dossiers.all().getFirst();

        assertThat(ferry.title()).isEqualTo("The ferry fee");
        assertThat(ferry.articles()).isEqualTo(2);
        assertThat(ferry.published()).isEqualTo(Interval.of(FerryFee.MARCH_4, FerryFee.MARCH_8));
        assertThat(ferry.changed()).contains(FerryFee.NOON);
    }

    @Test
    void listsWhatCannotBeOpenedAndSaysWhy() {
        var broken = dossiers.all().getLast();

        assertThat(broken.problem()).hasValueSatisfying(why -> assertThat(why).contains("is damaged"));
        assertThatThrownBy(() -> dossiers.find("broken", TODAY)).isInstanceOf(StoreException.class);
    }

    @Test
    void foldsAsOfTodayUnlessADayIsNamed() {
        assertThat(find(TODAY).readings()).hasSize(2);
        assertThat(find(TODAY).asOf()).contains(LocalDate.of(2031, 3, 9));
        assertThat(find(AsOf.day(FerryFee.MARCH_4)).readings()).hasSize(1);
    }

    @Test
    void tellsWhatWasKnownHereFromWhatWasPublic() {
        store.write(writing -> writing.add(outside("Ada", FerryFee.NOON.plus(Duration.ofDays(2)))));

        assertThat(find(known("2031-03-08")).readings()).isEmpty();
        assertThat(find(known("2031-03-09T11:59")).readings()).isEmpty();
        assertThat(find(known("2031-03-09T12:00")).readings()).hasSize(2);
        assertThat(find(known("2031-03-09")).asOf()).contains(LocalDate.of(2031, 3, 9));
        assertThat(find(known("2031-03-11T12:00Z")).readings()).hasSize(1);
    }

    @Test
    void asksBothClocksAtOnce() {
        var both = known("2031-03-09").on(Optional.of(FerryFee.MARCH_4));

        assertThat(find(both).readings()).hasSize(1);
    }

    @Test
    void showsAnArticleAsItStoodWhenItWasKnown() {
        var before = find(known("2031-03-09"));
        var later = FerryFee.NOON.plus(Duration.ofDays(1));
        store.write(writing -> {
            var edited = FerryFee.second();
            var sighting = new Sighting("https://courier.example/go", edited.article(), Optional.empty(), later);
            var seen = writing.keep(sighting);
            writing.keep(seen.version(), FerryFee.READER, edited, later);
            return seen;
        });

        assertThat(find(known("2031-03-09")).readings()).isEqualTo(before.readings());
        assertThat(find(known("2031-03-10")).readings()).isNotEqualTo(before.readings());
    }

    @Test
    void laysACorrectionOverOnlyWhatWasAskedAfterIt() {
        var before = find(known("2031-03-09"));
        var said = new StatementRef(before.readings().getFirst().article().id(), new StatementId("s1"));
        var wrong = new Ruling(
                Shelf.DOSSIER,
                List.of(KeySpan.of(before, said)),
                Ruling.Deed.REJECT,
                "",
                "",
                "Ada",
                "she was not there",
                FerryFee.NOON.plus(Duration.ofDays(1)),
                Optional.empty());
        store.write(writing -> writing.add(wrong));

        assertThat(find(known("2031-03-09")).utterances()).hasSize(2);
        assertThat(find(known("2031-03-10")).utterances()).hasSize(1);
    }

    private static AsOf known(String words) {
        return new AsOf(Optional.empty(), Optional.of(AsOf.Known.parse(words, ZoneOffset.UTC)));
    }

    @Test
    void foldsTheSameStateOnce() {
        assertThat(find(TODAY)).isSameAs(find(TODAY));
    }

    @Test
    void foldsAnewWhenSomethingChanged() {
        var before = find(TODAY);
        store.write(writing -> writing.add(outside("Ada")));

        assertThat(find(TODAY)).isNotSameAs(before);
        assertThat(find(TODAY).readings()).hasSize(1);
    }

    @Test
    void letsPeopleWhoDecideAtTheSameTimeTakeTurns() throws InterruptedException {
        var within = new AtomicInteger();
        var most = new AtomicInteger();
        var shelf = new Shelf("ferry fee", "The ferry fee", () -> store, work -> {
            most.accumulateAndGet(within.incrementAndGet(), Math::max);
            long number = store.write(work::applyAsLong);
            within.decrementAndGet();
            return number;
        });
        var together = new StoredDossiers(
                new TwoHands(shelf),
                new RealFold(),
                LuceneSearch::of,
                InstantSource.fixed(FerryFee.NOON),
                ZoneOffset.UTC);
        var hands = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofVirtual().start(() -> together.decide("ferry fee", outside("Ada " + i))))
                .toList();
        for (var hand : hands) hand.join();

        assertThat(most).hasValue(1);
        assertThat(store.decisions(Shelf.DOSSIER)).hasSize(2 + 8);
    }

    private static Decision outside(String person) {
        return outside(person, FerryFee.NOON);
    }

    private static Decision outside(String person, Instant at) {
        return new Decision(
                Shelf.DOSSIER, "https://courier.example/go", Verdict.OUTSIDE, Author.person(person), "another fee", at);
    }

    /** A data folder with this alone. */
    private record TwoHands(Shelf shelf) implements Shelves {

        @Override
        public String folder() {
            return "/data";
        }

        @Override
        public List<Shelf> all() {
            return List.of(shelf);
        }
    }

    @Test
    void knowsNoOtherName() {
        assertThat(dossiers.find("../ferry fee", TODAY)).isEmpty();
    }

    private Dossier find(AsOf asOf) {
        return dossiers.find("ferry fee", asOf).orElseThrow().dossier();
    }
}
