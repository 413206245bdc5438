package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Moment;
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
import dev.readout.model.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An invented report on a harbour fee, and a reading of it that has a finding of every kind. */
public final class Harbour {

    public static final String ADDRESS = "https://courier.example/harbour-fee";
    public static final String TEXT = "Fee stays 🚢\nThe minister said on Monday the fee would stay.";
    public static final Instant MORNING = Instant.parse("2031-03-04T08:00:00Z");
    public static final Instant NOON = Instant.parse("2031-03-04T12:00:00.123Z");

    private static final Span TITLE = new Span(0, 11);
    private static final Span BODY = new Span(12, 59);
    private static final Span MINISTER = new Span(12, 24);
    private static final Span FEE = new Span(40, 47);
    private static final ActorId ACTOR = new ActorId("p1");
    private static final StatementId STATEMENT = new StatementId("s1");
    private static final Grounds GROUNDS =
            new Grounds(1 / 3.0, Grounds.Voice.OUTLET, "a rule", List.of(BODY, MINISTER));
    private static final Interval MONDAY = Interval.on(LocalDate.of(2031, 3, 3));

    private Harbour() {}

    public static Sighting sighting(String text, Instant seen) {
        return new Sighting(ADDRESS, article(text), Optional.of(("<p>" + text).getBytes(StandardCharsets.UTF_8)), seen);
    }

    public static Article article(String text) {
        return Article.builder("saved/page.html", new Text(text))
                .title(new Printed("Fee stays", TITLE))
                .outletInferred(new Inferred("The Courier", "the address says so"))
                .published(new Published(
                        Interval.of(
                                Moment.of(LocalDate.of(2031, 3, 3), LocalTime.of(9, 5, 7)),
                                Moment.of(LocalDate.of(2031, 3, 4))),
                        Published.Precision.INTERVAL,
                        List.of(MINISTER),
                        "it says Monday"))
                .language("en")
                .body(List.of(BODY))
                .build();
    }

    public static Reading reading(Article article) {
        var actor = new Actor(
                ACTOR,
                Actor.Kind.PERSON,
                "the minister",
                List.of("minister"),
                List.of(new Actor.Mention(MINISTER, Actor.Mention.Form.DESCRIPTOR)));
        var time = new TimeExpression(
                new Span(30, 39), TimeExpression.Type.DATE, Optional.of("2031-03-03"), Optional.empty(), MONDAY, "x");
        var statement = Statement.builder(STATEMENT, List.of(FEE), GROUNDS)
                .source(Optional.of(MINISTER))
                .actors(List.of(ACTOR))
                .saidOn(Interval.since(LocalDate.of(2031, 3, 3)))
                .hedged(true)
                .build();
        return new Reading(article, List.of(actor), List.of(time), List.of(statement), policy());
    }

    private static PolicyFindings policy() {
        var by = List.of(ACTOR);
        var said = Optional.of(STATEMENT);
        var fee = Optional.of(FEE);
        return new PolicyFindings(
                List.of(new Move(id("o"), FEE, Move.Family.ECONOMIC, Move.Status.CONTINUED, by, MONDAY, said, GROUNDS)),
                List.of(new Commitment(
                        id("c"),
                        Commitment.Kind.PROMISE,
                        by,
                        by,
                        FEE,
                        MONDAY,
                        fee,
                        MONDAY,
                        said,
                        true,
                        false,
                        GROUNDS)),
                List.of(new Meeting(
                        id("m"), "talks", by, fee, MONDAY, Meeting.Status.PLANNED, Optional.empty(), GROUNDS)),
                List.of(new Contact(id("k"), by, by, fee, Contact.State.NO_RESPONSE, Interval.open(), by, GROUNDS)),
                List.of(new Condition(id("if"), by, Condition.Type.EXCHANGE, fee, fee, said, GROUNDS)),
                List.of(new Reaction(id("r"), by, by, fee, Reaction.Tone.PRAISE, MONDAY, said, GROUNDS)),
                List.of(new Contrast(id("x"), FEE, MINISTER, by, GROUNDS)),
                List.of(new Wording(id("w"), "fee-stay", FEE, by, Wording.Mode.INDIRECT, said, GROUNDS)),
                List.of(new ProcessStep(id("p"), FEE, ProcessStep.State.COMPLETED, by, MONDAY, true, GROUNDS)));
    }

    private static FindingId id(String value) {
        return new FindingId(value);
    }
}
