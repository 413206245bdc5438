package dev.readout.collation.place;

import dev.readout.collation.party.FindParties;
import dev.readout.collation.utterance.Match;
import dev.readout.collation.utterance.MatchUndated;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Places articles without a date among those that have one, and has them read again from there. Threads may share it. */
public final class PlaceArticles {

    private final Direction direction;
    private final FindParties findParties;
    private final MatchUndated matchUndated;
    private final Stage<? super Article, Reading> read;

    /** @param read reads an article again once it has been placed */
    public PlaceArticles(Knowledge knowledge, Stage<? super Article, Reading> read) {
        this.direction = new Direction(knowledge);
        this.findParties = new FindParties(knowledge);
        this.matchUndated = new MatchUndated(knowledge);
        this.read = read;
    }

    /** The same articles in the same order, those without a date as narrowly dated as the others allow. */
    public List<Reading> in(List<Reading> readings) {
        if (readings.stream().noneMatch(PlaceArticles::isUndated)) return readings;
        Map<ArticleId, Reading> byId = readings.stream()
                .collect(Collectors.toMap(reading -> reading.article().id(), Function.identity()));
        Map<ArticleId, List<Match>> matches = new HashMap<>();
        for (var match : matchUndated.in(readings, findParties.in(readings))) {
            matches.computeIfAbsent(match.undated().article(), id -> new ArrayList<>())
                    .add(match);
        }
        var years = Years.of(readings);
        return readings.stream()
                .map(reading -> isUndated(reading)
                        ? placed(reading, matches.getOrDefault(reading.article().id(), List.of()), byId, years)
                        : reading)
                .toList();
    }

    private static boolean isUndated(Reading reading) {
        return reading.article().published().interval().isOpen();
    }

    private Reading placed(Reading reading, List<Match> matches, Map<ArticleId, Reading> byId, Years years) {
        var speech = new SpeechClues(reading);
        var clues = new ArrayList<Clue>();
        for (var match : matches) {
            var dated = byId.get(match.dated().article());
            if (dated != null) clues.addAll(speech.from(match, dated));
        }
        var near = Placement.of(clues);
        clues.addAll(new DateClues(direction, reading, day -> years.day(day, near)).all());
        Corroboration.keep(clues, reading, years);
        var placement = Placement.of(clues);
        if (!placement.isKnown()) return reading;
        return readAgain(reading, placement.published());
    }

    private Reading readAgain(Reading reading, Published published) {
        var article = reading.article().withPublished(published);
        return switch (read.apply(article)) {
            case Outcome.Kept<Reading>(var again) -> again;
            case Outcome.Dropped<Reading> dropped -> withArticle(reading, article);
            case Outcome.Failed<Reading> failed -> withArticle(reading, article);
        };
    }

    private static Reading withArticle(Reading reading, Article article) {
        return new Reading(article, reading.actors(), reading.times(), reading.statements());
    }
}
