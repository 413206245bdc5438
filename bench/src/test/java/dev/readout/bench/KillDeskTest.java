package dev.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the desk, tried for a few seconds; {@code bench/run KillDesk 200} tries longer. */
class KillDeskTest {

    private static final String TEXT = "The mayor said that the ferry fee would be dropped by June.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void losesNoCorrectionThatWasAnswered() throws Exception {
        var result = new KillDesk(Place.of(folder.toString()), 5).run(2, List.of(reading()));

        assertThat(result.corrections()).isPositive();
        assertThat(result.wrong()).isEmpty();
    }

    private static Reading reading() {
        var content = new Span(TEXT.indexOf("the ferry"), TEXT.length() - 1);
        var grounds = new Grounds(0.9, Grounds.Voice.SPEAKER, "a rule", List.of(content));
        var mayor = new Actor(
                new ActorId("a1"),
                Actor.Kind.PERSON,
                "the mayor",
                List.of(),
                List.of(new Actor.Mention(new Span(0, "The mayor".length()), Actor.Mention.Form.DESCRIPTOR)));
        var said = Statement.builder(new StatementId("s1"), List.of(content), grounds)
                .actors(List.of(mayor.id()))
                .manner(Statement.Manner.INDIRECT)
                .saidOn(Interval.on(LocalDate.of(2019, 3, 4)))
                .build();
        var day = new Published(
                Interval.on(LocalDate.of(2019, 3, 4)), Published.Precision.DAY, List.of(), "its file says so");
        var article = Article.builder("fee.txt", new Text(TEXT))
                .published(day)
                .language("en")
                .body(List.of(new Span(0, TEXT.length())))
                .build();
        return new Reading(article, List.of(mayor), List.of(), List.of(said));
    }
}
