package dev.readout.collation.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Story;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceArticlesTest {

    private static final String WORDS = "We asked for a lighthouse and were handed a candle";

    /** Of Friday, 7 June 2019. */
    private static final Reading DATED = Story.from("dated.txt", "Odile Marr said on Friday: " + WORDS + ".")
            .on("2019-06-10")
            .person("a1", "Odile Marr")
            .says("s1", "a1", WORDS, Story.on(2019, 6, 7))
            .read();

    private static final Stage<Article, Reading> NOT_ASKED = article -> {
        throw new AssertionError("read again: " + article.source());
    };

    @Test
    void countsAWeekFromTheWeekdayThatADatedArticleKnows() {
        assertThat(placed(saidFriday("The boats were late.")).interval()).isEqualTo(between(7, 13));
    }

    @Test
    void endsWhenADayToComeBegins() {
        var undated =
                saidFriday("The ministers will meet on June 11 in Aldwick.").time("June 11", "XXXX-06-11");

        assertThat(placed(undated).interval()).isEqualTo(between(7, 11));
    }

    @Test
    void beginsWithADayThatIsOver() {
        var undated = saidFriday("The ministers met on June 9 in Aldwick.").time("June 9", "XXXX-06-09");

        assertThat(placed(undated).interval()).isEqualTo(between(9, 13));
    }

    @Test
    void saysWhyForAReader() {
        var published = placed(saidFriday("The boats were late."));

        assertThat(published.precision()).isEqualTo(Published.Precision.INTERVAL);
        assertThat(published.reason()).contains("Friday", "2019-06-07", "dated.txt");
        assertThat(published.evidence()).isNotEmpty();
    }

    @Test
    void dropsTheWeakerOfCluesThatContradictEachOther() {
        var undated =
                saidFriday("The ministers will meet on June 2 in Aldwick.").time("June 2", "XXXX-06-02");

        assertThat(placed(undated).interval()).isEqualTo(between(7, 13));
    }

    @Test
    void leavesAnArticleOpenOfWhichNothingIsKnown() {
        var undated = Story.of("The harbour is old.").read();

        assertThat(place(NOT_ASKED).in(List.of(DATED, undated)).getLast()).isEqualTo(undated);
    }

    @Test
    void leavesADatedArticleAsItIs() {
        assertThat(place(NOT_ASKED).in(List.of(DATED))).containsExactly(DATED);
    }

    @Test
    void hasTheArticleReadAgain() {
        var again = new TimeExpression[1];
        var undated = saidFriday("The boats were late.").read();
        var read = place(article -> {
            var friday = undated.times().getFirst();
            again[0] = new TimeExpression(
                    friday.span(),
                    friday.type(),
                    Optional.of("2019-06-07"),
                    Optional.empty(),
                    Story.on(2019, 6, 7),
                    article.published().interval().toString());
            return Outcome.kept(new Reading(article, undated.actors(), List.of(again), undated.statements()));
        });

        assertThat(read.in(List.of(DATED, undated)).getLast().times()).containsExactly(again);
    }

    @Test
    void keepsWhatWasReadWhenItCannotBeReadAgain() {
        var undated = saidFriday("The boats were late.").read();
        var placed = place(article -> Outcome.dropped(() -> "unreadable")).in(List.of(DATED, undated));

        assertThat(placed.getLast().statements()).isEqualTo(undated.statements());
        assertThat(placed.getLast().article().published().interval()).isEqualTo(between(7, 13));
    }

    private static Story saidFriday(String more) {
        var story = Story.from("undated.txt", "Odile Marr said Friday: " + WORDS + ". " + more)
                .person("a1", "Odile Marr")
                .time("Friday", "XXXX-WXX-5");
        return story.says(story.statement("s1", WORDS)
                .actors(List.of(new dev.readout.model.ActorId("a1")))
                .cue(Optional.of(story.span("said")))
                .manner(Statement.Manner.DIRECT));
    }

    private static Published placed(Story undated) {
        var reading = undated.read();
        Stage<Article, Reading> read =
                article -> Outcome.kept(new Reading(article, reading.actors(), reading.times(), reading.statements()));
        return place(read).in(List.of(DATED, reading)).getLast().article().published();
    }

    private static PlaceArticles place(Stage<Article, Reading> read) {
        return new PlaceArticles(Knowledge.bundled(), read);
    }

    private static Interval between(int from, int to) {
        return Interval.of(LocalDate.of(2019, 6, from), LocalDate.of(2019, 6, to));
    }
}
