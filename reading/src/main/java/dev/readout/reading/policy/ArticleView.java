package dev.readout.reading.policy;

import static java.util.Objects.requireNonNull;

import dev.readout.language.LinguisticText;
import dev.readout.language.Passage;
import dev.readout.language.Tree;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.TimeExpression;
import dev.readout.model.Zone;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.statement.Quotations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One article with what has been read of it so far, looked up by place. Immutable; lives within one call. */
final class ArticleView {

    private final LinguisticText text;
    private final Actors actors;
    private final List<Statement> statements;
    private final List<Tree> trees;
    private final Quotations quotations;
    private final Map<ActorId, Actor> actorsById = new HashMap<>();
    private final Places<Tree> sentences = new Places<>();
    private final Places<TimeExpression> times = new Places<>();
    private final Places<ActorId> mentions = new Places<>();
    private final Places<Statement> contents = new Places<>();
    private final Places<Statement> cues = new Places<>();

    ArticleView(LinguisticText text, Actors actors, List<TimeExpression> times, List<Statement> statements) {
        this.text = text;
        this.actors = actors;
        this.statements = List.copyOf(statements);
        for (var actor : actors.all()) {
            actorsById.put(actor.id(), actor);
            actor.mentions().forEach(mention -> mentions.add(mention.span(), actor.id()));
        }
        times.forEach(time -> this.times.add(time.span(), time));
        for (var statement : statements) {
            statement.content().forEach(part -> contents.add(part, statement));
            statement.cue().ifPresent(cue -> cues.add(cue, statement));
        }
        this.trees = text.sentences().stream()
                .filter(sentence -> sentence.zone() != Zone.FURNITURE)
                .map(Tree::new)
                .toList();
        this.quotations = Quotations.in(text.article());
        trees.forEach(tree -> sentences.add(tree.sentence().span(), tree));
    }

    Article article() {
        return text.article();
    }

    /** When an article came out, as far as that is known. */
    static Interval out(ArticleView view) {
        return view.article().published().interval();
    }

    /** The sentences of title and body. */
    List<Tree> trees() {
        return trees;
    }

    /** Whether all of a span stands between quotation marks, or with them. */
    boolean isQuoted(Span span) {
        return quotations.hold(span);
    }

    /** The first sentence of title and body that shares a character with a span. */
    Optional<Tree> treeAt(Span span) {
        return sentences.touching(span).stream().findFirst();
    }

    /** What the engine takes for saying something of a policy, in the order of the text. */
    List<Passage> passages() {
        return text.passages();
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

    /** Whoever is mentioned within a span, or whose office is named in it ("the envoy and Defence Minister"). */
    List<ActorId> mentionedIn(Span span) {
        var words = words(span);
        var offices = actors.all().stream()
                .filter(actor -> actor.roles().stream().anyMatch(role -> role.contains(" ") && words.contains(role)))
                .map(Actor::id);
        return Stream.concat(mentions.within(span).stream(), offices).distinct().toList();
    }

    /** The actor of an id of this article. */
    Actor actor(ActorId id) {
        return requireNonNull(actorsById.get(id), "an id is an actor's");
    }

    /** The time expressions within a span, in the order of the text. */
    List<TimeExpression> timesIn(Span span) {
        return times.within(span);
    }

    Optional<Statement> statement(StatementId id) {
        return statements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The innermost statement in whose content a span lies. */
    Optional<Statement> statementAt(Span span) {
        return contents.around(span).stream().min(Comparator.comparingInt(ArticleView::length));
    }

    /** The statement whose cue a span is or lies in: the verb of "he offered talks". */
    Optional<Statement> statementOfCue(Span span) {
        return cues.around(span).stream().findFirst();
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
