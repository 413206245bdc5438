package dev.readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Reading;
import dev.readout.model.Text;
import dev.readout.search.Hit;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchTest {

    private static final Reading FIRST = FerryFee.reading(
            "Pier Gazette",
            "2019-06-03",
            "Odile Marchetti",
            "We are reviewing the ferry fee 🚢 and nothing is ruled out");
    private static final Reading SECOND =
            FerryFee.reading("Harbour Courier", "2019-07-12", "Ann Stroud", "The reviews of the fee are complete");

    @TempDir
    private Path folder;

    @Test
    void findsWordsInAnyFormAndShowsThem() {
        var hits = find(Query.of("review").ofKinds(Set.of(Kind.STATEMENT)));

        assertThat(hits).hasSize(2);
        assertThat(hits.stream().flatMap(hit -> matches(hit).stream()))
                .containsExactlyInAnyOrder("reviewing", "reviews");
    }

    @Test
    void countsCodePointsBehindAPicture() {
        assertThat(find(Query.of("\"ruled out\"").ofKinds(Set.of(Kind.STATEMENT))))
                .singleElement()
                .satisfies(hit -> assertThat(String.join(" ", matches(hit))).isEqualTo("ruled out"));
    }

    @Test
    void pointsToTheWordsInTheArticle() {
        var hit = find(Query.of("complete").ofKinds(Set.of(Kind.STATEMENT))).getFirst();

        assertThat(SECOND.article().text().slice(hit.at())).isEqualTo(hit.words());
        assertThat(hit.article()).isEqualTo(SECOND.article().id());
    }

    @Test
    void showsTheSentenceOfAnArticleThatMatches() {
        var hit = find(Query.of("complete").ofKinds(Set.of(Kind.ARTICLE))).getFirst();

        assertThat(SECOND.article().text().slice(hit.at())).isEqualTo(hit.words());
        assertThat(matches(hit)).containsExactly("complete");
    }

    @Test
    void findsAnArticleByItsTitleAndShowsTheTitleOfEveryHit() {
        assertThat(find(Query.of("talk pier"))).isNotEmpty().allMatch(hit -> hit.kind() == Kind.ARTICLE);
        assertThat(find(Query.of("fee"))).extracting(Hit::title).containsOnly(FerryFee.TITLE);
    }

    @Test
    void narrowsByActorOutletAndDay() {
        var all = Query.of("fee").ofKinds(Set.of(Kind.STATEMENT));

        assertThat(find(all.by("marchetti")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.actors()).containsExactly("Odile Marchetti"));
        assertThat(find(all.by("nobody"))).isEmpty();
        assertThat(find(all.in("courier")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.outlet()).hasValue("Harbour Courier"));
        assertThat(find(all.between(Optional.of(LocalDate.parse("2019-07-01")), Optional.empty())))
                .hasSize(1);
        assertThat(find(all.between(Optional.empty(), Optional.of(LocalDate.parse("2019-07-01")))))
                .hasSize(1);
    }

    @Test
    void givesTheLatestFirstWhereNoWordsAreAskedFor() {
        assertThat(find(Query.of("").ofKinds(Set.of(Kind.ARTICLE))))
                .extracting(Hit::article)
                .containsExactly(SECOND.article().id(), FIRST.article().id());
    }

    @Test
    void takesWhateverIsWrittenForWords() {
        for (var odd : List.of("((((", "\"", "AND OR NOT", "-", "*", "fee:~9^", "\\", "- - \"fee")) {
            assertThat(find(Query.of(odd))).as(odd).isNotNull();
        }
    }

    @Test
    void givesOnePageAfterTheOther() {
        try (var search = LuceneSearch.of(List.of(FIRST, SECOND))) {
            var first = search.find(Query.of("fee").page(0, 1));
            var second = search.find(Query.of("fee").page(1, 1));

            assertThat(first.all()).isEqualTo(4);
            assertThat(first.shown()).hasSize(1).doesNotContainAnyElementsOf(second.shown());
        }
    }

    @Test
    void makesTheIndexAnewOnlyWhenItIsOfSomethingElse() throws IOException {
        open("1", List.of(FIRST)).close();
        try (var search = open("1", List.of())) {
            assertThat(search.find(Query.of("fee")).all()).isEqualTo(2);
        }
        try (var search = open("2", List.of(FIRST, SECOND))) {
            assertThat(search.find(Query.of("fee")).all()).isEqualTo(4);
        }
    }

    @Test
    void makesADamagedIndexAnew() throws IOException {
        open("1", List.of(FIRST)).close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) Files.write(file, new byte[] {1, 2, 3});
        }
        try (var search = open("1", List.of(FIRST))) {
            assertThat(search.find(Query.of("fee")).all()).isEqualTo(2);
        }
    }

    private LuceneSearch open(String mark, List<Reading> readings) throws IOException {
        return LuceneSearch.open(folder, mark, readings::stream);
    }

    private static List<Hit> find(Query query) {
        try (var search = LuceneSearch.of(List.of(FIRST, SECOND))) {
            return search.find(query).shown();
        }
    }

    private static List<String> matches(Hit hit) {
        var words = new Text(hit.words());
        return hit.matches().stream().map(words::slice).toList();
    }
}
