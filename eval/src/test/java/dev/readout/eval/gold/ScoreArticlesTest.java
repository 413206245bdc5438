package dev.readout.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreArticlesTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    @Test
    void givesFullMarksToThePerfectArticle() {
        assertThat(scores(perfect().build())).extracting(Score::value).containsOnly(1.0);
    }

    @Test
    void marksEachPartByItself() {
        var scores = scores(perfect()
                .byline(new Printed("By Ann Lee", Story.span("By Ann Lee")))
                .build());

        assertThat(value(scores, "articles byline")).isZero();
        assertThat(value(scores, "articles title")).isEqualTo(1);
    }

    @Test
    void refusesAPartThatTheArticleDoesNotHave() {
        var scores = scores(perfect()
                .outlet(new Printed("Voss", Story.span("Voss declined")))
                .updated(published(Interval.on(DAY)))
                .build());

        assertThat(value(scores, "articles outlet")).isZero();
        assertThat(value(scores, "articles updated")).isZero();
    }

    @Test
    void wantsTheVeryDay() {
        assertThat(value(
                        scores(perfect()
                                .published(published(Interval.on(DAY.plusDays(1))))
                                .build()),
                        "articles published"))
                .isZero();
        assertThat(value(
                        scores(perfect()
                                .published(published(Interval.of(DAY.minusDays(1), DAY)))
                                .build()),
                        "articles published"))
                .isZero();
    }

    @Test
    void wantsAnUndatedArticleToBeLeftUndated() {
        var gold = Story.gold("{\"articles\": [{\"id\": \"u\", \"file\": \"u.txt\", \"published\": null}]}");
        var undated = Article.builder("u.txt", new Text(Story.TEXT)).build();
        var guessed = Article.builder("u.txt", new Text(Story.TEXT))
                .published(published(Interval.on(DAY)))
                .build();

        assertThat(value(scores(gold, undated), "articles published")).isEqualTo(1);
        assertThat(value(scores(gold, guessed), "articles published")).isZero();
    }

    @Test
    void comparesMinutesWhereTheGoldHasThem() {
        var gold = Story.gold(
                "{\"articles\": [{\"id\": \"u\", \"file\": \"u.txt\", \"published\": \"2031-03-04T07:30\"}]}");
        var minute = Moment.parse("2031-03-04T07:30");

        assertThat(value(
                        scores(
                                gold,
                                perfect()
                                        .published(published(Interval.of(minute, minute)))
                                        .build()),
                        "articles published"))
                .isEqualTo(1);
        assertThat(value(scores(gold, perfect().build()), "articles published")).isZero();
    }

    @Test
    void countsFurnitureByCharactersThatAreNotWhiteSpace() {
        // "By Ann Lee" has eight; half of it is "By An", four of them.
        int start = Story.span("By Ann Lee").start();
        var half =
                scores(perfect().furniture(List.of(new Span(start, start + 5))).build());
        var none = scores(perfect().furniture(List.of()).build());
        var tooMuch = scores(perfect()
                .furniture(List.of(Story.span("By Ann Lee"), Story.span("Monday")))
                .build());

        assertThat(count(half)).isEqualTo(new Count(4, 4, 8));
        assertThat(count(none)).isEqualTo(new Count(0, 0, 8));
        assertThat(count(tooMuch)).isEqualTo(new Count(8, 14, 8));
    }

    private static Article.Builder perfect() {
        return Article.builder("harbour.txt", new Text(Story.TEXT))
                .title(new Printed("Harbour to stay open", Story.span("Harbour to stay open")))
                .byline(new Printed("Ann Lee", Story.span("Ann Lee")))
                .published(published(Interval.on(DAY)))
                .furniture(List.of(Story.span("By Ann Lee")));
    }

    private static Published published(Interval interval) {
        return new Published(interval, Published.Precision.DAY, List.of(), "test");
    }

    private static List<Score> scores(Article article) {
        return scores(Story.gold(), article);
    }

    private static List<Score> scores(GoldArticle gold, Article article) {
        var reading = new Reading(article, List.of(), List.of(), List.of());
        return ScoreArticles.of("gold", List.of(Read.of(gold, reading)), mistake -> {});
    }

    private static double value(List<Score> scores, String what) {
        return scores.stream()
                .filter(score -> score.what().equals(what))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Count count(List<Score> scores) {
        return scores.getLast().count();
    }
}
