package dev.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Score;
import dev.readout.eval.transcripts.SpokenTurns.Speaker;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Manner;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTranscriptsTest {

    private static final Text TEXT = new Text("MS. LEE: Good day.\nQ  Why?\nMS. LEE: For the ferry.\n");
    private static final SpokenTurns WANTED = new SpokenTurns(
            "",
            "AQA",
            Map.of(
                    'A', new Speaker(SpokenTurns.digest("MS. LEE"), Set.of(SpokenTurns.digest("Ann Lee"))),
                    'Q', new Speaker(SpokenTurns.digest("Q"), Set.of())));

    @Test
    void findsAllRightWhereEveryTurnHasItsSpeaker() {
        assertThat(scored("Ann Lee", "MS. LEE", "Q", "MS. LEE")).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void findsOneTurnRightWhereTheNameIsAnother() {
        assertThat(scored("Bo Lee", "MS. LEE", "Q", "MS. LEE")).containsExactly(1.0, 1.0 / 3, 0.0);
    }

    @Test
    void missesATurnThatWasNotRead() {
        assertThat(scored("Ann Lee", "MS. LEE", "Q")).containsExactly(0.8, 2.0 / 3, 0.0);
    }

    @Test
    void knowsTheTurnsOfTwentyTranscripts() {
        assertThat(SpokenTurns.listed()).hasSize(20);
    }

    private static List<Double> scored(String name, String... labels) {
        var scorer = new ScoreTranscripts("transcripts", mistake -> {});
        scorer.add("a.md", WANTED, reading(name, labels));
        return scorer.scores().stream().map(Score::value).toList();
    }

    private static Reading reading(String name, String... labels) {
        var body = List.of(new Span(0, 18), new Span(19, 26), new Span(27, 50));
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < labels.length; i++) {
            var source = new Span(body.get(i).start(), body.get(i).start() + labels[i].length());
            var content = new Span(source.end() + 2, body.get(i).end());
            boolean asks = labels[i].equals("Q");
            var grounds = new Grounds(0.9, asks ? Voice.INTERVIEWER : Voice.SPEAKER, "turn", List.of(content));
            statements.add(Statement.builder(new StatementId("s" + (i + 1)), List.of(content), grounds)
                    .source(Optional.of(source))
                    .actors(asks ? List.of() : List.of(new ActorId("a1")))
                    .manner(Manner.DIRECT)
                    .build());
        }
        var mention = new Actor.Mention(new Span(0, 7), Actor.Mention.Form.NAME);
        var actor = new Actor(new ActorId("a1"), Actor.Kind.PERSON, name, List.of(), List.of(mention));
        return new Reading(Article.ofBody("a.md", TEXT, body), List.of(actor), List.of(), statements);
    }
}
