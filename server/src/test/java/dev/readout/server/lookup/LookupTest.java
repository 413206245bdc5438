package dev.readout.server.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.ArticleId;
import dev.readout.model.Span;
import dev.readout.search.Query;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.FerryFee;
import dev.readout.server.OneShelf;
import dev.readout.server.RealFold;
import dev.readout.server.StoredDossiers;
import dev.readout.store.memory.MemoryStore;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final MemoryStore store = new MemoryStore();
    private final StoredDossiers dossiers = new StoredDossiers(
            new OneShelf(store), new RealFold(), LuceneSearch::of, InstantSource.fixed(FerryFee.NOON), ZoneOffset.UTC);
    private final Lookup lookup = new Lookup(dossiers);

    @BeforeEach
    void fill() {
        FerryFee.in(store);
    }

    @Test
    void givesEveryListOfADossier() {
        assertThat(Arrays.stream(Section.values()).map(section -> lookup.list(today(), section, Wanted.ANY, Part.ALL)))
                .allSatisfy(found -> assertThat(found.items()).hasSize((int) found.all()));
        assertThat(lookup.list(today(), Section.OPTIONS, Wanted.ANY, Part.ALL).items())
                .singleElement()
                .asString()
                .contains("\"status\":\"ruled_out\"");
    }

    @Test
    void givesAPartAndSaysHowManyThereAre() {
        var second = lookup.list(today(), Section.STATEMENTS, Wanted.ANY, new Part(1, 5));

        assertThat(second.all()).isEqualTo(2);
        assertThat(second.items()).hasSize(1);
    }

    @Test
    void givesOnlyTheActsOfSpeechThatAreWanted() {
        assertThat(said("brandt", "june")).hasSize(1);
        assertThat(said("brandt", "would stay")).isEmpty();
    }

    @Test
    void tellsWhatIsNewSinceADay() {
        var found = lookup.changes(asOf(AsOf.day(FerryFee.MARCH_4)), today(), Part.ALL);

        assertThat(found.items()).anyMatch(change -> change.contains("\"kind\":\"option\""));
    }

    @Test
    void findsOnlyWhatWasKnownOnTheDay() {
        assertThat(lookup.search(asOf(AsOf.day(FerryFee.MARCH_4)), Query.of("exemption"))
                        .items())
                .isEmpty();
        assertThat(lookup.search(today(), Query.of("exemption")).items()).isNotEmpty();
    }

    @Test
    void namesTheArticlesAndActorsThatItemsNameByTheirIds() {
        var cited =
                Cited.of(lookup.list(today(), Section.STATEMENTS, new Wanted(Optional.of("lind"), none()), Part.ALL));

        assertThat(cited.get("articles")).hasSize(1);
        assertThat(cited.at("/articles/0/outlet").textValue()).isEqualTo("The Gazette");
        assertThat(cited.at("/actors/0/name").textValue()).isEqualTo("Olaf Lind");
        assertThat(cited.at("/items/0/variants/0/content/0/text").textValue()).isEqualTo("the fee would stay");
    }

    @Test
    void quotesTheWordsAtAPlace() {
        var article = FerryFee.first().article();

        assertThat(lookup.evidence(today(), article.id(), new Span(0, 3)).items())
                .singleElement()
                .asString()
                .contains("\"text\":\"Fee\"");
    }

    @Test
    void quotesNothingThatIsNotThere() {
        var article = FerryFee.first().article().id();

        assertThatThrownBy(() -> lookup.evidence(today(), article, new Span(0, 5_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lookup.evidence(today(), new ArticleId("a0"), new Span(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> said(String by, String about) {
        var wanted = new Wanted(Optional.of(by), Optional.of(about));
        return lookup.list(today(), Section.STATEMENTS, wanted, Part.ALL).items();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private Folded today() {
        return asOf(AsOf.NOW);
    }

    private Folded asOf(AsOf day) {
        return dossiers.find("ferry fee", day).orElseThrow();
    }
}
