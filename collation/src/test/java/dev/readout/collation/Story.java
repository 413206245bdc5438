package dev.readout.collation;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Printed;
import dev.readout.model.ProcessStep;
import dev.readout.model.Published;
import dev.readout.model.Reaction;
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
import java.util.stream.Stream;

/** An invented article and what is read in it, for tests. Not for sharing between threads. */
public final class Story {

    private final Text text;
    private final Article.Builder article;
    private final List<Actor> actors = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();
    private final List<ProcessStep> steps = new ArrayList<>();
    private int findings;

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

    /** As an outlet printed it; changed on a day, if it is told. */
    public Story printed(String outlet, String title, Optional<LocalDate> changed) {
        article.outlet(new Printed(outlet, span(outlet)));
        article.title(new Printed(title, span(title)));
        article.body(List.of(new Span(span(title).end(), text.length())));
        changed.ifPresent(day -> article.updated(
                new Published(Interval.on(day), Published.Precision.DAY, List.of(), "the test says so")));
        return this;
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

    /** An option that stands so, by the words that say so; the option's own words are the last of the two. */
    public Story move(Move.Status status, String words, String option, String by, Interval on) {
        moves.add(new Move(
                id(), span(option), Move.Family.ECONOMIC, status, actors(by), on, Optional.empty(), grounds(words)));
        return this;
    }

    public Story pledge(Commitment.Kind kind, String words, String what, String holder, Interval window) {
        boolean negated = kind == Commitment.Kind.NEGATIVE_PLAN;
        commitments.add(new Commitment(
                id(),
                kind,
                actors(holder),
                actors(holder),
                span(what),
                Interval.open(),
                Optional.empty(),
                window,
                Optional.empty(),
                false,
                negated,
                grounds(words)));
        return this;
    }

    public Story step(ProcessStep.State state, String words, String process, Interval on) {
        steps.add(new ProcessStep(id(), span(process), state, List.of(), on, false, grounds(words)));
        return this;
    }

    public Story meeting(Meeting.Status status, String words, String kind, Interval on, String... participants) {
        meetings.add(new Meeting(
                id(),
                kind,
                Stream.of(participants).map(ActorId::new).toList(),
                Optional.empty(),
                on,
                status,
                Optional.empty(),
                grounds(words)));
        return this;
    }

    public Story contact(Contact.State state, String words, String from, String to, Interval on) {
        contacts.add(
                new Contact(id(), actors(from), actors(to), Optional.empty(), state, on, List.of(), grounds(words)));
        return this;
    }

    public Story reaction(Reaction.Tone tone, String words, String by) {
        reactions.add(new Reaction(
                id(),
                actors(by),
                List.of(),
                Optional.empty(),
                tone,
                Interval.open(),
                Optional.empty(),
                grounds(words)));
        return this;
    }

    private FindingId id() {
        return new FindingId("f" + ++findings);
    }

    private static List<ActorId> actors(String id) {
        return id.isEmpty() ? List.of() : List.of(new ActorId(id));
    }

    public Reading read() {
        var policy = new PolicyFindings(
                moves, commitments, meetings, contacts, List.of(), reactions, List.of(), List.of(), steps);
        return new Reading(article.build(), actors, times, statements, policy);
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
