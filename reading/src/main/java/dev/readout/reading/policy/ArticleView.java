package dev.readout.reading.policy;

import dev.readout.language.LinguisticText;
import dev.readout.language.Tree;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.model.Zone;
import dev.readout.reading.actor.Actors;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One article with what has been read of it so far, looked up by place. Immutable; lives within one call. */
final class ArticleView {

    private final LinguisticText text;
    private final Actors actors;
    private final List<TimeExpression> times;
    private final List<Statement> statements;
    private final List<Tree> trees;

    ArticleView(LinguisticText text, Actors actors, List<TimeExpression> times, List<Statement> statements) {
        this.text = text;
        this.actors = actors;
        this.times = List.copyOf(times);
        this.statements = List.copyOf(statements);
        this.trees = text.sentences().stream()
                .filter(sentence -> sentence.zone() != Zone.FURNITURE)
                .map(Tree::new)
                .toList();
    }

    Article article() {
        return text.article();
    }

    /** The sentences of title and body. */
    List<Tree> trees() {
        return trees;
    }

    List<Statement> statements() {
        return statements;
    }

    /** The words at a span, as printed. */
    String words(Span span) {
        return article().text().slice(span);
    }

    /** Who is meant by a phrase; see {@link Actors#meantBy}. */
    List<ActorId> meantBy(Span phrase) {
        return actors.meantBy(phrase);
    }

    /** The time expressions within a span, in the order of the text. */
    List<TimeExpression> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }

    /** The innermost statement in whose content a span lies. */
    Optional<Statement> statementAt(Span span) {
        return statements.stream()
                .filter(statement -> statement.content().stream().anyMatch(part -> part.contains(span)))
                .min(Comparator.comparingInt(ArticleView::length));
    }

    /** The statement whose cue a span is or lies in: the verb of "he offered talks". */
    Optional<Statement> statementOfCue(Span span) {
        return statements.stream()
                .filter(statement ->
                        statement.cue().filter(cue -> cue.contains(span)).isPresent())
                .findFirst();
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    /** Who says what stands at a span; nobody when it is the outlet's own report. */
    List<ActorId> speakersAt(Span span) {
        return statementAt(span).map(Statement::actors).orElse(List.of());
    }

    /** In whose voice a span stands: the speaker's, an interviewer's, or the outlet's. */
    Grounds.Voice voiceAt(Span span) {
        return statementAt(span).map(statement -> statement.grounds().voice()).orElse(Grounds.Voice.OUTLET);
    }

    /** When what stands at a span was said: on the day of the statement, else by the day of publication. */
    Interval saidOnAt(Span span) {
        return statementAt(span)
                .map(Statement::saidOn)
                .filter(on -> !on.isOpen())
                .orElseGet(() -> article().published().interval());
    }
}
