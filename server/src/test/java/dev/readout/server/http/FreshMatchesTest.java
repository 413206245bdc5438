package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.FerryDesk;
import dev.readout.server.FerryFee;
import dev.readout.server.Intake;
import dev.readout.server.KeptLibrary;
import dev.readout.server.Notebook.Saved;
import dev.readout.server.OneShelf;
import dev.readout.server.RealFold;
import dev.readout.server.StoredDossiers;
import dev.readout.server.alert.Alert;
import dev.readout.server.alert.AlertBook;
import dev.readout.server.alert.Carried;
import dev.readout.server.alert.Carrier;
import dev.readout.server.alert.Found;
import dev.readout.server.alert.KeptAlertBook;
import dev.readout.server.alert.Letter;
import dev.readout.server.alert.Target;
import dev.readout.server.alert.Teller;
import dev.readout.server.alert.Teller.Match;
import dev.readout.server.notebook.KeptNotebook;
import dev.readout.store.Sighting;
import dev.readout.store.memory.MemoryStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what is kept to a letter, with the very store, index and fold of a desk. */
class FreshMatchesTest {

    private static final Saved STAY = new Saved("s-1", "The stay", "Ada", "q=fee&kind=statement");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final StoredDossiers dossiers = new StoredDossiers(
            new OneShelf(store), new RealFold(), LuceneSearch::of, InstantSource.fixed(FerryFee.NOON), ZoneOffset.UTC);
    private final List<KeptLibrary> libraries = new ArrayList<>();
    private final KeptNotebook notebook = KeptNotebook.inMemory();
    private final List<Letter> carried = new ArrayList<>();

    @BeforeEach
    void fill() {
        FerryFee.keep(store, "https://courier.example/go", FerryFee.first());
        notebook.save(STAY);
    }

    @AfterEach
    void close() {
        libraries.forEach(KeptLibrary::close);
        dossiers.close();
    }

    @Test
    void findsAllThatASearchFindsEachByANameOfItsOwn() {
        keepTheSecond();
        var found = matches(library()).of(STAY).orElseThrow();

        assertThat(found).extracting(Match::name).doesNotHaveDuplicates().hasSize(2);
        var other = new Saved("s-2", "The fee", "Ada", "q=fee&kind=statement");
        assertThat(matches(library()).of(other).orElseThrow())
                .extracting(Match::name)
                .containsExactlyElementsOf(found.stream().map(Match::name).toList());
    }

    @Test
    void saysTheExactWordsAndWhereTheyStandAndWhy() {
        keepTheSecond();
        var matches = matches(library());
        var found = matches.of(STAY).orElseThrow().getFirst().found();

        assertThat(found.words()).isEqualTo("the fee would stay");
        assertThat(found.who()).isEqualTo("Olaf Lind");
        assertThat(found.title()).isEqualTo("Fee <stays>");
        assertThat(found.outlet()).isEqualTo("The Gazette");
        assertThat(found.dossier()).isEqualTo("The ferry fee");
        assertThat(found.published()).isEqualTo("2031-03-08");
        assertThat(found.href())
                .startsWith("https://desk.example/dossiers/ferry%20fee/articles/")
                .endsWith("#at");
        assertThat(matches.about(STAY))
                .isEqualTo(new Letter.About(
                        "The stay",
                        "words “fee”, kind “statement”",
                        "https://desk.example/search?q=fee&kind=statement"));
    }

    @Test
    void tellsOfAnArticleThatCameInOnceAlsoAfterANewStartWithAnotherIndex() {
        var book = book();
        book.add(Alert.fresh("a-1", STAY.id(), new Target.Mailbox("ada@office.example")));
        round(book, library());
        assertThat(carried).isEmpty();

        keepTheSecond();
        var library = library();
        round(book, library);
        round(book, library);
        round(book(), library());

        assertThat(carried).hasSize(1);
        assertThat(carried.getFirst().found()).extracting(Found::words).containsExactly("the fee would stay");
    }

    @Test
    void tellsNothingOfAnArticleThatIsReadAnew() {
        keepTheSecond();
        var book = book();
        book.add(Alert.fresh("a-1", STAY.id(), new Target.Mailbox("ada@office.example")));
        round(book, library());

        var second = FerryFee.second();
        store.write(writing -> {
            var sighting = new Sighting(
                    "https://gazette.example/stays", second.article(), Optional.empty(), FerryFee.NOON.plusSeconds(60));
            writing.keep(writing.keep(sighting).version(), "reader/2", second, FerryFee.NOON.plusSeconds(60));
            return true;
        });
        round(book, library());

        assertThat(carried).isEmpty();
    }

    private void keepTheSecond() {
        FerryFee.keep(store, "https://gazette.example/stays", FerryFee.second());
    }

    /** As after a start. */
    private AlertBook book() {
        return KeptAlertBook.open(folder.resolve("desk.alerts.json"));
    }

    private KeptLibrary library() {
        var library = FerryDesk.current(dossiers);
        libraries.add(library);
        return library;
    }

    private FreshMatches matches(KeptLibrary library) {
        var desk = new Desk(dossiers, dossiers, dossiers, library, notebook, Intake.NONE);
        return new FreshMatches(desk, "https://desk.example/", Optional::empty);
    }

    private void round(AlertBook book, KeptLibrary library) {
        var carrier = new Carrier() {
            @Override
            public boolean takes(Target target) {
                return true;
            }

            @Override
            public Carried carry(Letter letter, Target target) {
                carried.add(letter);
                return new Carried.Arrived();
            }
        };
        new Teller(book, notebook, matches(library), carrier, InstantSource.fixed(FerryFee.NOON), Duration.ofDays(1))
                .round();
    }
}
