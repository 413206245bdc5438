package dev.readout.server.curation;

import dev.readout.model.Actor;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import dev.readout.store.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds again what a person pointed at, whoever read the article since. */
final class Locate {

    /** Words of fewer characters may stand in any article and are looked for in their own only. */
    private static final int TELLING = 20;

    /** How much of both must be the same words. */
    private static final double SAME = 0.5;

    private final Map<ArticleId, Reading> readings;

    Locate(List<Reading> readings) {
        this(byArticle(readings));
    }

    /** @param readings looked at anew for every question, so that they may be changed in between */
    Locate(Map<ArticleId, Reading> readings) {
        this.readings = readings;
    }

    /** In their order; of two of one article the first. */
    static Map<ArticleId, Reading> byArticle(List<Reading> readings) {
        Map<ArticleId, Reading> byArticle = new LinkedHashMap<>();
        readings.forEach(reading -> byArticle.putIfAbsent(reading.article().id(), reading));
        return byArticle;
    }

    /** Where words stand now. */
    record Place(Reading reading, Span span) {}

    /** In their own article, or, when it was edited, in the one that has them now. */
    Optional<Place> place(Words words) {
        var own = readings.get(words.article());
        if (own != null) {
            int length = words.quote().codePointCount(0, words.quote().length());
            int end = Math.min(words.start() + length, own.article().text().length());
            return words.start() < end ? Optional.of(new Place(own, new Span(words.start(), end))) : Optional.empty();
        }
        if (words.quote().length() < TELLING) return Optional.empty();
        return readings.values().stream()
                .flatMap(reading -> standingIn(reading, words.quote()))
                .findFirst();
    }

    /** Where these very words stand; nowhere, if others stand there now. */
    Optional<Place> exactly(Words words) {
        return place(words)
                .filter(place ->
                        place.reading().article().text().slice(place.span()).equals(words.quote()));
    }

    private static Stream<Place> standingIn(Reading reading, String quote) {
        Article article = reading.article();
        int start = article.text().value().indexOf(quote);
        if (start < 0) return Stream.empty();
        Text text = article.text();
        int from = text.value().codePointCount(0, start);
        return Stream.of(new Place(reading, new Span(from, from + quote.codePointCount(0, quote.length()))));
    }

    Optional<Statement> statement(Place place) {
        return nearest(place.reading().statements(), KeySpan::of, place.span());
    }

    Optional<Finding> finding(Place place, String section) {
        var findings = place.reading()
                .policy()
                .all()
                .filter(finding -> finding.section().equals(section))
                .toList();
        return nearest(findings, KeySpan::of, place.span());
    }

    Optional<Actor> actor(Place place) {
        return place.reading().actors().stream()
                .filter(actor ->
                        actor.mentions().stream().anyMatch(mention -> shared(mention.span(), place.span()) >= SAME))
                .findFirst();
    }

    /** The one that shares the most; of equals the first. */
    private static <T> Optional<T> nearest(List<T> all, Function<? super T, Span> span, Span wanted) {
        return all.stream()
                .filter(one -> shared(span.apply(one), wanted) >= SAME)
                .reduce((best, next) ->
                        shared(span.apply(next), wanted) > shared(span.apply(best), wanted) ? next : best);
    }

    /** How much two spans share, of all that they cover: from 0 to 1. */
    static double shared(Span one, Span other) {
        if (!one.overlaps(other)) return 0;
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return both / (double) one.cover(other).length();
    }
}
