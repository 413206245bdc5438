package dev.readout.publish;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import dev.readout.model.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A reading made by hand, of an article of our own, with an emoji before everything so that offsets must be right. */
final class SampleReading {

    private static final String WORDS = """
            🚢 Ferry to sail again

            Posted 2 May 2019

            “We will sail,” minister Ann Lee said on Wednesday.
            """;
    static final Text TEXT = new Text(WORDS);

    private SampleReading() {}

    static Span span(String words) {
        int unit = WORDS.indexOf(words);
        return TEXT.spanOfUnits(unit, unit + words.length());
    }

    static Reading reading() {
        var ann = new ActorId("ann-lee");
        return new Reading(article(), List.of(ann(ann)), List.of(wednesday()), List.of(statement(ann)));
    }

    private static Article article() {
        var day = LocalDate.of(2019, 5, 2);
        return Article.builder("ferry.txt", TEXT)
                .title(new Printed("🚢 Ferry to sail again", span("🚢 Ferry to sail again")))
                .furniture(List.of(span("Posted 2 May 2019")))
                .body(List.of(span("“We will sail,” minister Ann Lee said on Wednesday.")))
                .published(new Published(
                        Interval.on(day), Published.Precision.DAY, List.of(span("2 May 2019")), "a date line"))
                .language("en")
                .build();
    }

    private static Actor ann(ActorId id) {
        var mention = new Actor.Mention(span("Ann Lee"), Actor.Mention.Form.NAME);
        return new Actor(id, Actor.Kind.PERSON, "Ann Lee", List.of("minister"), List.of(mention));
    }

    private static TimeExpression wednesday() {
        return new TimeExpression(
                span("Wednesday"),
                TimeExpression.Type.DATE,
                Optional.of("2019-05-01"),
                Optional.empty(),
                Interval.on(LocalDate.of(2019, 5, 1)),
                "publication 2019-05-02");
    }

    private static Statement statement(ActorId ann) {
        var day = Moment.of(LocalDate.of(2019, 5, 1));
        var grounds = new Grounds(0.5, Grounds.Voice.SPEAKER, "a quotation before its verb", List.of(span("said")));
        return Statement.builder(new StatementId("s1"), List.of(span("We will sail")), grounds)
                .source(Optional.of(span("minister Ann Lee")))
                .actors(List.of(ann))
                .cue(Optional.of(span("said")))
                .act(Statement.Act.COMMITMENT)
                .saidOn(Interval.of(day, day))
                .build();
    }
}
