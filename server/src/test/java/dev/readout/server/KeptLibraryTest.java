package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.search.Catalogue.Order;
import dev.readout.search.Catalogue.Placed;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import dev.readout.search.lucene.LuceneCatalogue;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import dev.readout.store.memory.MemoryStore;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptLibraryTest {

    private final MemoryStore store = new MemoryStore();
    private final StoredDossiers dossiers = new StoredDossiers(
            new OneShelf(store), new RealFold(), LuceneSearch::of, InstantSource.fixed(FerryFee.NOON), ZoneOffset.UTC);

    /** Never started: each round is made by hand. */
    private final KeptLibrary library = new KeptLibrary(dossiers, LuceneCatalogue.inMemory(), Duration.ofDays(1));

    @BeforeEach
    void fill() {
        FerryFee.in(store);
    }

    @AfterEach
    void close() {
        library.close();
        dossiers.close();
    }

    @Test
    void saysWhatCannotBeFoundInYet() throws InterruptedException {
        assertThat(library.behind().making()).containsExactly("The ferry fee");
        assertThat(library.behind().lost()).containsExactly("Broken");

        library.round();
        assertThat(library.behind().making()).doesNotContain("The ferry fee");
        assertThat(library.behind().late()).isEmpty();

        dossiers.decide("ferry fee", outside());
        assertThat(library.behind().late()).containsExactly("The ferry fee");
    }

    @Test
    void findsWhatWasCorrectedUnderItsNewSpeaker() throws InterruptedException {
        library.round();
        assertThat(speakers()).containsExactlyInAnyOrder("Ana Brandt", "Olaf Lind");

        var number = dossiers.rule("ferry fee", ruling(Deed.SPEAKER, "Ida Lund", said()));
        library.round();
        assertThat(speakers()).containsExactlyInAnyOrder("Ana Brandt", "Ida Lund");

        dossiers.rule("ferry fee", ruling(Deed.UNDO, String.valueOf(number), List.of()));
        library.round();
        assertThat(speakers()).containsExactlyInAnyOrder("Ana Brandt", "Olaf Lind");
    }

    @Test
    void findsNothingInAnArticleThatWasTakenOut() throws InterruptedException {
        library.round();
        dossiers.decide("ferry fee", outside());
        library.round();

        assertThat(speakers()).containsExactly("Olaf Lind");
    }

    @Test
    void isMadeAgainAtWill() throws InterruptedException {
        library.round();
        library.again();
        library.round();

        assertThat(speakers()).containsExactlyInAnyOrder("Ana Brandt", "Olaf Lind");
    }

    private List<String> speakers() {
        var query = Query.of("fee").ofKinds(Set.of(Kind.STATEMENT));
        return library.find(query, Optional.of("ferry fee"), Order.BEST).shown().stream()
                .map(Placed::hit)
                .flatMap(hit -> hit.actors().stream())
                .toList();
    }

    private static List<Words> said() {
        var second = FerryFee.second();
        var span = second.statements().getFirst().content().getFirst();
        return List.of(new Words(
                second.article().id(), "statements", second.article().text().slice(span), span.start()));
    }

    private static Ruling ruling(Deed deed, String value, List<Words> on) {
        return new Ruling(Shelf.DOSSIER, on, deed, value, "", "Ada", "heard it", FerryFee.NOON, Optional.empty());
    }

    private static Decision outside() {
        var author = Author.person("Ada");
        return new Decision(
                Shelf.DOSSIER, "https://courier.example/go", Verdict.OUTSIDE, author, "another fee", FerryFee.NOON);
    }
}
