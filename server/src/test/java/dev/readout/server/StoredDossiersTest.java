package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Dossier;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.StoreException;
import dev.readout.store.memory.MemoryStore;
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

    private static final Optional<LocalDate> TODAY = Optional.empty();

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
        assertThat(find(Optional.of(FerryFee.MARCH_4)).readings()).hasSize(1);
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
        return new Decision(
                Shelf.DOSSIER,
                "https://courier.example/go",
                Verdict.OUTSIDE,
                Author.person(person),
                "another fee",
                FerryFee.NOON);
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

    private Dossier find(Optional<LocalDate> asOf) {
        return dossiers.find("ferry fee", asOf).orElseThrow().dossier();
    }
}
