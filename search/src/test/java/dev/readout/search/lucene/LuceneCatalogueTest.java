package dev.readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Reading;
import dev.readout.search.Catalogue.Found;
import dev.readout.search.Catalogue.Order;
import dev.readout.search.Catalogue.Placed;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCatalogueTest {

    private static final Reading JUNE =
            FerryFee.reading("Pier Gazette", "2019-06-03", "Odile Marchetti", "We are reviewing the ferry fee");
    private static final Reading JULY =
            FerryFee.reading("Harbour Courier", "2019-07-12", "Ann Stroud", "The reviews of the fee are complete");

    @TempDir
    private Path folder;

    @Test
    void findsInAllDossiersAndInOne() {
        try (var catalogue = LuceneCatalogue.inMemory()) {
            catalogue.put("ferry", Map.of("a", Optional.of(JUNE)));
            catalogue.put("harbour", Map.of("a", Optional.of(JULY)));

            assertThat(find(catalogue, "review", Optional.empty()).shown())
                    .extracting(Placed::dossier)
                    .contains("ferry", "harbour");
            assertThat(find(catalogue, "review", Optional.of("harbour")).shown())
                    .isNotEmpty()
                    .allMatch(placed -> placed.dossier().equals("harbour"));
        }
    }

    @Test
    void countsEachKindWhateverKindIsShown() {
        try (var catalogue = LuceneCatalogue.inMemory()) {
            catalogue.put("ferry", Map.of("a", Optional.of(JUNE), "b", Optional.of(JULY)));
            var found =
                    catalogue.find(Query.of("review").ofKinds(Set.of(Kind.STATEMENT)), Optional.empty(), Order.BEST);

            assertThat(found.shown()).hasSize(2).allMatch(placed -> placed.hit().kind() == Kind.STATEMENT);
            assertThat(found.amounts()).containsOnlyKeys(Kind.ARTICLE, Kind.STATEMENT);
            assertThat(found.all(Set.of()).number()).isEqualTo(4);
            assertThat(found.all(Set.of()).more()).isFalse();
        }
    }

    @Test
    void showsTheLatestFirstWhereThatIsAskedFor() {
        try (var catalogue = LuceneCatalogue.inMemory()) {
            catalogue.put("ferry", Map.of("a", Optional.of(JUNE), "b", Optional.of(JULY)));
            var found = catalogue.find(Query.of("fee"), Optional.empty(), Order.LATEST);

            assertThat(found.shown().getFirst().hit().outlet()).contains("Harbour Courier");
        }
    }

    @Test
    void putsWhatStandsAtAnAddressNowInPlaceOfWhatStoodThere() {
        try (var catalogue = LuceneCatalogue.inMemory()) {
            catalogue.put("ferry", Map.of("a", Optional.of(JUNE)));
            catalogue.put("ferry", Map.of("a", Optional.of(JULY)));
            assertThat(find(catalogue, "reviewing", Optional.empty()).shown()).isNotEmpty();
            assertThat(find(catalogue, "marchetti", Optional.empty()).shown()).isEmpty();

            catalogue.put("ferry", Map.of("a", Optional.empty()));
            assertThat(find(catalogue, "fee", Optional.empty()).shown()).isEmpty();
        }
    }

    @Test
    void keepsInItsFolderWhatItHasReached() throws IOException {
        try (var catalogue = LuceneCatalogue.open(folder)) {
            catalogue.put("ferry", Map.of("a", Optional.of(JUNE)));
            catalogue.reach("ferry", 7);
            catalogue.put("ferry", Map.of("b", Optional.of(JULY)));
        }
        try (var again = LuceneCatalogue.open(folder)) {
            assertThat(again.state()).containsExactly(Map.entry("ferry", 7L));
            assertThat(find(again, "fee", Optional.empty()).shown())
                    .as("what was not reached is taken in again")
                    .isNotEmpty()
                    .allMatch(placed -> placed.hit().outlet().equals(Optional.of("Pier Gazette")));
            again.drop("ferry");
            assertThat(again.state()).isEmpty();
        }
    }

    @Test
    void beginsAnewWhereItIsDamaged() throws IOException {
        try (var catalogue = LuceneCatalogue.open(folder)) {
            catalogue.put("ferry", Map.of("a", Optional.of(JUNE)));
            catalogue.reach("ferry", 7);
        }
        try (var files = Files.newDirectoryStream(folder, "segments_*")) {
            for (var file : files) Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        }
        try (var again = LuceneCatalogue.open(folder)) {
            assertThat(again.state()).isEmpty();
        }
    }

    private static Found find(LuceneCatalogue catalogue, String words, Optional<String> dossier) {
        return catalogue.find(Query.of(words), dossier, Order.BEST);
    }
}
