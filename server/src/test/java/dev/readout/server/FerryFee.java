package dev.readout.server;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Commitment;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Sighting;
import dev.readout.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An invented coverage of a ferry fee: two articles, read, in which two people say something. */
public final class FerryFee {

    public static final String READER = "reader/1";
    public static final Instant NOON = Instant.parse("2031-03-09T12:00:00Z");
    public static final LocalDate MARCH_4 = LocalDate.of(2031, 3, 4);
    public static final LocalDate MARCH_8 = LocalDate.of(2031, 3, 8);

    public static final String FIRST = "Fee to go\nMayor Ana Brandt said the ferry fee would be dropped by June.";
    public static final String SECOND =
            "Fee <stays>\nHarbour chief Olaf Lind ruled out an exemption. Olaf Lind said the fee would stay.";

    private FerryFee() {}

    /** Keeps both articles and their readings, as belonging. */
    public static void in(Store store) {
        keep(store, "https://courier.example/go", first());
        keep(store, "https://gazette.example/stays", second());
    }

    public static void keep(Store store, String address, Reading reading) {
        var sighting = new Sighting(address, reading.article(), Optional.empty(), NOON);
        store.write(writing -> {
            var kept = writing.keep(sighting);
            writing.keep(kept.version(), READER, reading, NOON);
            return writing.add(
                    new Decision(Shelf.DOSSIER, address, Verdict.BELONGS, Author.MACHINE, "names the fee", NOON));
        });
    }

    public static Reading first() {
        var article = article("go.txt", FIRST, "Fee to go", "The Courier", MARCH_4);
        var brandt = actor(article, "p1", "Ana Brandt", "mayor");
        var said =
                statement(article, "s1", "Mayor Ana Brandt", brandt, "the ferry fee would be dropped by June", MARCH_4);
        var by = List.of(brandt.id());
        var pledge = new Commitment(
                new FindingId("c1"),
                Commitment.Kind.PROMISE,
                by,
                by,
                span(article, "the ferry fee would be dropped"),
                Interval.on(MARCH_4),
                Optional.of(span(article, "by June")),
                Interval.of(MARCH_4, LocalDate.of(2031, 6, 30)),
                Optional.of(said.id()),
                false,
                false,
                grounds(article, "the ferry fee would be dropped by June"));
        return new Reading(article, List.of(brandt), List.of(), List.of(said), policy(List.of(), List.of(pledge)));
    }

    public static Reading second() {
        var article = article("stays.txt", SECOND, "Fee <stays>", "The Gazette", MARCH_8);
        var lind = actor(article, "p1", "Olaf Lind", "harbour chief");
        var said = statement(article, "s1", "Olaf Lind said", lind, "the fee would stay", MARCH_8);
        var move = new Move(
                new FindingId("o1"),
                span(article, "an exemption"),
                Move.Family.ECONOMIC,
                Move.Status.RULED_OUT,
                List.of(lind.id()),
                Interval.on(MARCH_8),
                Optional.empty(),
                grounds(article, "ruled out an exemption"));
        return new Reading(article, List.of(lind), List.of(), List.of(said), policy(List.of(move), List.of()));
    }

    private static PolicyFindings policy(List<Move> moves, List<Commitment> pledges) {
        return new PolicyFindings(
                moves, pledges, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Article article(String source, String text, String title, String outlet, LocalDate day) {
        return Article.builder(source, new Text(text))
                .title(new Printed(title, new Span(0, title.length())))
                .outletInferred(new Inferred(outlet, "its address says so"))
                .published(new Published(Interval.on(day), Published.Precision.DAY, List.of(), "its file says so"))
                .language("en")
                .body(List.of(new Span(title.length() + 1, text.length())))
                .build();
    }

    private static Actor actor(Article article, String id, String name, String role) {
        var mention = new Actor.Mention(span(article, name), Actor.Mention.Form.NAME);
        return new Actor(new ActorId(id), Actor.Kind.PERSON, name, List.of(role), List.of(mention));
    }

    private static Statement statement(
            Article article, String id, String source, Actor by, String content, LocalDate day) {
        return Statement.builder(new StatementId(id), List.of(span(article, content)), grounds(article, content))
                .source(Optional.of(span(article, source)))
                .actors(List.of(by.id()))
                .manner(Statement.Manner.INDIRECT)
                .saidOn(Interval.on(day))
                .build();
    }

    private static Grounds grounds(Article article, String words) {
        return new Grounds(0.9, Grounds.Voice.SPEAKER, "a rule", List.of(span(article, words)));
    }

    private static Span span(Article article, String words) {
        int start = article.text().value().indexOf(words);
        return new Span(start, start + words.length());
    }
}
