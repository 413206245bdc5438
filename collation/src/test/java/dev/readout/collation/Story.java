package dev.readout.collation;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import dev.readout.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented article and what is read in it, for tests. Not for sharing between threads. */
public final class Story {

    private final Text text;
    private final Article.Builder article;
    private final List<Actor> actors = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Story(String source, String text) {
        this.text = new Text(text);
        this.article = Article.builder(source, this.text).body(List.of(new Span(0, this.text.length())));
    }

    public static Story of(String text) {
        return from("story.txt", text);
    }

    public static Story from(String source, String text) {
        return new Story(source, text);
    }

    public Story on(String day) {
        return within(day, day);
    }

    public Story within(String from, String to) {
        var interval = Interval.of(LocalDate.parse(from), LocalDate.parse(to));
        var precision = from.equals(to) ? Published.Precision.DAY : Published.Precision.INTERVAL;
        article.published(new Published(interval, precision, List.of(), "the test says so"));
        return this;
    }

    /** A person named by the first of these words in the text. */
    public Story person(String id, String name, String... roles) {
        return actor(id, Actor.Kind.PERSON, name, roles);
    }

    public Story actor(String id, Actor.Kind kind, String name, String... roles) {
        var mention = new Actor.Mention(span(name), Actor.Mention.Form.NAME);
        actors.add(new Actor(new ActorId(id), kind, name, List.of(roles), List.of(mention)));
        return this;
    }

    /** A time expression that is not resolved. */
    public Story time(String words, String value) {
        times.add(new TimeExpression(
                span(words), TimeExpression.Type.DATE, Optional.of(value), Optional.empty(), Interval.open(), "test"));
        return this;
    }

    public Story says(String id, String actor, String content, Interval saidOn) {
        return says(id, actor, content, Statement.Manner.DIRECT, saidOn);
    }

    public Story says(String id, String actor, String content, Statement.Manner manner, Interval saidOn) {
        return says(Statement.builder(new StatementId(id), List.of(span(content)), grounds(content))
                .actors(List.of(new ActorId(actor)))
                .manner(manner)
                .saidOn(saidOn));
    }

    public Story says(Statement.Builder statement) {
        statements.add(statement.build());
        return this;
    }

    public Statement.Builder statement(String id, String content) {
        return Statement.builder(new StatementId(id), List.of(span(content)), grounds(content));
    }

    public Reading read() {
        return new Reading(article.build(), actors, times, statements);
    }

    private Grounds grounds(String words) {
        return new Grounds(0.9, Grounds.Voice.SPEAKER, "test", List.of(span(words)));
    }

    /** The first of these words in the text. */
    public Span span(String words) {
        int start = text.value().indexOf(words);
        if (start < 0) throw new IllegalArgumentException("not in the text: " + words);
        return text.spanOfUnits(start, start + words.length());
    }

    static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    public static Interval on(int year, int month, int day) {
        return Interval.on(LocalDate.of(year, month, day));
    }
}
