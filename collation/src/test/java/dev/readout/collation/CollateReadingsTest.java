package dev.readout.collation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollateReadingsTest {

    private static final Reading MONDAY = Story.from("monday.txt", "Vale said: The fee stays.")
            .on("2019-06-03")
            .actor("p1", Actor.Kind.PERSON, "Vale")
            .says("s1", "p1", "The fee stays", Interval.on(LocalDate.of(2019, 6, 3)))
            .read();
    private static final Reading FRIDAY =
            Story.from("friday.txt", "The ferries were late.").on("2019-06-07").read();
    private static final Reading UNDATED =
            Story.from("undated.txt", "The harbour is old.").read();

    @Test
    void makesADossierOfNothing() {
        var dossier = collated(List.of());

        assertThat(dossier.readings()).isEmpty();
        assertThat(dossier.asOf()).isEmpty();
    }

    @Test
    void ordersArticlesByPublicationAndPutsTheUndatedLast() {
        assertThat(collated(List.of(UNDATED, FRIDAY, MONDAY)).readings()).containsExactly(MONDAY, FRIDAY, UNDATED);
    }

    @Test
    void isAsOfTheLatestPublication() {
        assertThat(collated(List.of(FRIDAY, MONDAY)).asOf()).isEqualTo(Story.day("2019-06-07"));
    }

    @Test
    void leavesOutWhatHadNotComeOutByTheDay() {
        var dossier = collated(new Coverage("Ferries", List.of(MONDAY, FRIDAY, UNDATED), Story.day("2019-06-04")));

        assertThat(dossier.readings()).containsExactly(MONDAY);
    }

    @Test
    void keepsUndatedArticlesOnTheLatestDay() {
        var dossier = collated(new Coverage("Ferries", List.of(MONDAY, UNDATED), Story.day("2019-06-03")));

        assertThat(dossier.readings()).containsExactly(MONDAY, UNDATED);
    }

    @Test
    void namesAFileThatRepeatsAnArticle() {
        var again = Story.from("again.txt", "The ferries were late.")
                .on("2019-06-07")
                .read();

        assertThat(collated(List.of(FRIDAY, again)).copies())
                .containsExactly(new Dossier.Copy("again.txt", FRIDAY.article().id()));
    }

    @Test
    void drawsPublicationsAndSpeechesInTheOrderOfTime() {
        assertThat(collated(List.of(FRIDAY, MONDAY)).timeline())
                .extracting(entry -> entry.on().to().orElseThrow().toString())
                .containsExactly("2019-06-03", "2019-06-03", "2019-06-07");
    }

    private static Dossier collated(List<Reading> readings) {
        return collated(new Coverage("Ferries", readings, Optional.empty()));
    }

    private static Dossier collated(Coverage coverage) {
        var collate = new CollateReadings(Knowledge.bundled(), article -> {
            throw new AssertionError("read again: " + article.source());
        });
        return collate.apply(coverage) instanceof Outcome.Kept<Dossier>(var dossier) ? dossier : failed();
    }

    private static Dossier failed() {
        throw new AssertionError("not collated");
    }
}
