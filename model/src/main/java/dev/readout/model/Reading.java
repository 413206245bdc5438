package dev.readout.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one article says: who is in it, when, who said what, and what that says of a policy. Format {@code
 * readout.reading/1}.
 *
 * <p>A reading refuses findings whose words are not in the article's text, and actors that are not its own.
 */
public record Reading(
        Article article,
        List<Actor> actors,
        List<TimeExpression> times,
        List<Statement> statements,
        PolicyFindings policy) {

    public Reading {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        spans(actors, times, statements).forEach(span -> requireWithin(article, span));
        policy.all().flatMap(finding -> finding.spans().stream()).forEach(span -> requireWithin(article, span));
        requireKnownActors(actors, statements, policy);
    }

    /** A reading in which nothing of a policy has been looked for. */
    public Reading(Article article, List<Actor> actors, List<TimeExpression> times, List<Statement> statements) {
        this(article, actors, times, statements, PolicyFindings.none());
    }

    private static Stream<Span> spans(List<Actor> actors, List<TimeExpression> times, List<Statement> statements) {
        return Stream.of(
                        actors.stream()
                                .flatMap(actor -> actor.mentions().stream())
                                .map(Actor.Mention::span),
                        times.stream().map(TimeExpression::span),
                        statements.stream().flatMap(Reading::spans))
                .flatMap(spans -> spans);
    }

    private static Stream<Span> spans(Statement statement) {
        return Stream.of(
                        statement.source().stream(),
                        statement.cue().stream(),
                        statement.content().stream(),
                        statement.venue().stream(),
                        statement.place().stream(),
                        statement.grounds().evidence().stream())
                .flatMap(spans -> spans);
    }

    private static void requireWithin(Article article, Span span) {
        if (span.end() > article.text().length()) {
            throw new IllegalArgumentException(span + " points past the text of " + article.source());
        }
    }

    private static void requireKnownActors(List<Actor> actors, List<Statement> statements, PolicyFindings policy) {
        var known = new HashSet<>(actors.stream().map(Actor::id).toList());
        if (known.size() != actors.size()) throw new IllegalArgumentException("actor ids must be unique");
        for (var statement : statements) {
            Stream.of(statement.actors(), statement.to(), statement.via())
                    .forEach(ids -> requireKnown(known, ids, statement.id().value()));
        }
        policy.all()
                .forEach(finding ->
                        requireKnown(known, finding.actors(), finding.id().value()));
    }

    private static void requireKnown(Set<ActorId> known, List<ActorId> named, String by) {
        for (var id : named) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(by + " names an actor not in the reading: " + id);
            }
        }
    }
}
