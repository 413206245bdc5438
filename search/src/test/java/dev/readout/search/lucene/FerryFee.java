package dev.readout.search.lucene;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Readings of articles in which one person says one thing. */
final class FerryFee {

    static final String TITLE = "Talks at the pier";

    private FerryFee() {}

    static Reading reading(String outlet, String day, String speaker, String words) {
        var text = new Text(outlet + "\n\n" + TITLE + "\n\n" + words + ", " + speaker + " said.\n");
        var content = spanOf(text, words);
        var name = spanOf(text, speaker);
        var article = Article.builder(outlet + ".txt", text)
                .body(List.of(new Span(content.start(), text.length() - 1)))
                .outlet(new Printed(outlet, spanOf(text, outlet)))
                .title(new Printed(TITLE, spanOf(text, TITLE)))
                .published(new Published(
                        Interval.on(LocalDate.parse(day)), Published.Precision.DAY, List.of(), "the test says so"))
                .language("en")
                .build();
        var id = new ActorId("e1");
        var mention = new Actor.Mention(name, Actor.Mention.Form.NAME);
        var actor = new Actor(id, Actor.Kind.PERSON, speaker, List.of(), List.of(mention));
        return new Reading(article, List.of(actor), List.of(), List.of(statement(id, name, content)));
    }

    private static Statement statement(ActorId speaker, Span source, Span content) {
        return new Statement(
                new StatementId("s1"),
                Optional.of(source),
                List.of(speaker),
                Optional.empty(),
                List.of(content),
                Statement.Manner.DIRECT,
                Statement.Act.ASSERTION,
                List.of(),
                Interval.open(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Grounds(1, Grounds.Voice.SPEAKER, "the test says so", List.of(content)));
    }

    private static Span spanOf(Text text, String words) {
        int at = text.value().indexOf(words);
        return text.spanOfUnits(at, at + words.length());
    }
}
