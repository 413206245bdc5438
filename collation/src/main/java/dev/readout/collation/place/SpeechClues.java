package dev.readout.collation.place;

import dev.readout.collation.utterance.Match;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Clues from what an article reports as said and a dated article reports too.
 *
 * <p>"Said Friday", where a dated article knows which Friday: the article came out on that day or in the six days after it. Without a weekday:
 * not before that day, and if it is what both articles open with, within days of it.
 */
final class SpeechClues {

    /** Days for which a bare weekday still means the last one. */
    private static final int WEEK = 6;

    /** Days for which what was said is what an article opens with. */
    private static final int NEWS = 3;

    /** Statements with which an article opens. */
    private static final int OPENING = 3;

    /** How far from the reporting verb its day may stand, in code points. */
    private static final int NEAR = 50;

    /** Confidence from which on two reports without a weekday are surely of one act of speech. */
    private static final double SURE = 0.93;

    /** Strength of "said Friday" when the words are not the same, so that it may be another Friday. */
    static final int UNSURE = 4;

    private final Reading undated;

    SpeechClues(Reading undated) {
        this.undated = undated;
    }

    List<Clue> from(Match match, Reading dated) {
        var here = statement(undated, match.undated().statement().value());
        var there = statement(dated, match.dated().statement().value());
        var clues = new ArrayList<Clue>();
        day(there.saidOn())
                .ifPresentOrElse(
                        day -> clues.addAll(knowingTheDay(here, day, match, dated, there)),
                        () -> opening(here, there, match, dated).ifPresent(clues::add));
        return clues;
    }

    private List<Clue> knowingTheDay(Statement here, LocalDate day, Match match, Reading dated, Statement there) {
        var cue = weekday(here);
        if (cue.isPresent()) {
            if (Weekdays.weekday(cue.get()).filter(day.getDayOfWeek()::equals).isEmpty()) return List.of();
            var reason = "what it says was said on "
                    + undated.article().text().slice(cue.get().span()) + " is of " + day + " in "
                    + name(dated.article());
            return List.of(new Clue(
                    Optional.of(day),
                    Optional.of(day.plusDays(WEEK)),
                    match.byWords() ? 6 : UNSURE,
                    reason,
                    List.of(cue.get().span(), here.content().getFirst())));
        }
        if (!match.byWords() || match.confidence() < SURE) return List.of();
        var reason = "it reports what was said on " + day + " (" + name(dated.article()) + ")";
        boolean news = isOpening(undated, here) && isOpening(dated, there);
        return List.of(new Clue(
                Optional.of(day),
                news ? Optional.of(day.plusDays(NEWS)) : Optional.empty(),
                news ? 2 : 3,
                reason,
                List.of(here.content().getFirst())));
    }

    /** Both open with it, and the dated article does not say on which day it was said. */
    private Optional<Clue> opening(Statement here, Statement there, Match match, Reading dated) {
        var published = dated.article().published().interval();
        if (!match.byWords() || match.confidence() < SURE || !isOpening(undated, here) || !isOpening(dated, there))
            return Optional.empty();
        var reason = "it opens with what " + name(dated.article()) + " opens with";
        return published
                .from()
                .flatMap(from -> published
                        .to()
                        .map(to -> new Clue(
                                Optional.of(from.date().minusDays(NEWS - 1)),
                                Optional.of(to.date().plusDays(NEWS)),
                                1,
                                reason,
                                List.of(here.content().getFirst()))));
    }

    private static boolean isOpening(Reading reading, Statement statement) {
        return reading.statements().indexOf(statement) < OPENING;
    }

    /** The weekday that stands by the reporting verb, outside of what is said. */
    private Optional<TimeExpression> weekday(Statement statement) {
        var cue = statement.cue().or(statement::source);
        if (cue.isEmpty()) return Optional.empty();
        return undated.times().stream()
                .filter(time -> Weekdays.weekday(time).isPresent())
                .filter(time -> statement.content().stream().noneMatch(span -> span.contains(time.span())))
                .filter(time -> distance(cue.get(), time.span()) <= NEAR)
                .filter(time -> isBare(time))
                .min(java.util.Comparator.comparingInt(time -> distance(cue.get(), time.span())));
    }

    private boolean isBare(TimeExpression time) {
        var words = undated.article().text().slice(time.span()).toLowerCase(Locale.ROOT);
        return !words.startsWith("last") && !words.startsWith("next");
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
    }

    private static Statement statement(Reading reading, String id) {
        return reading.statements().stream()
                .filter(statement -> statement.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> day(Interval on) {
        return on.from()
                .map(Moment::date)
                .filter(from -> on.to().map(Moment::date).filter(from::equals).isPresent());
    }

    /** How a reader knows a neighbour: its outlet, or its file. */
    static String name(Article article) {
        return article.outlet()
                .map(outlet -> outlet.value())
                .orElseGet(() -> article.source().substring(article.source().lastIndexOf('/') + 1));
    }
}
