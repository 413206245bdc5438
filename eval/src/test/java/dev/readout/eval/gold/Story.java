package dev.readout.eval.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
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

/** An invented article of a land called Morvania, its gold, and readings of it to be scored. */
final class Story {

    static final String TEXT = """
            Harbour to stay open

            By Ann Lee

            The harbour will stay open all winter, Transport Minister Ira Voss said on Monday.
            Morvania will not close it, he added.
            Asked whether the ferry would run, Voss declined to say whether the ferry would run.
            """;

    static final Actor VOSS =
            actor("voss", Actor.Kind.PERSON, "Ira Voss", mention("Ira Voss"), mention("Voss declined"));
    static final Actor MORVANIA = actor("m", Actor.Kind.STATE, "Morvania", mention("Morvania"));

    static final Interval MONDAY = Interval.on(LocalDate.of(2031, 3, 3));

    private Story() {}

    static GoldArticle gold() {
        return gold("""
                {"articles": [{"id": "h", "file": "harbour.txt", "title": {"text": "Harbour to stay open"},
                  "outlet": null, "byline": {"text": "Ann Lee"}, "published": "2031-03-04", "boilerplate": [%s]}],
                 "actors": [
                  {"id": "voss", "kind": "person", "name": "Ira Voss", "aliases": [{"article": "h",
                   "forms": [{"text": "Ira Voss"}, {"text": "Voss"}], "descriptors": [{"text": "Transport Minister"}],
                   "pronouns": [{"text": "he"}]}]},
                  {"id": "m", "kind": "state", "name": "Morvania", "lenient_with": ["cabinet"], "aliases": [{"article": "h",
                   "forms": [{"text": "Morvania"}]}]},
                  {"id": "cabinet", "kind": "government", "name": "the Voss cabinet", "aliases": []},
                  {"id": "asker", "kind": "anonymous", "name": "whoever asked", "aliases": [{"article": "h", "forms": []}]}],
                 "mentions": [
                  {"article": "h", %s, "type": "pronoun", "actor": null},
                  {"article": "h", %s, "type": "pronoun", "actor": "voss"}],
                 "times": [
                  {"article": "h", %s, "type": "DURATION", "value": "PXM", "interval": null, "world": true},
                  {"article": "h", %s, "type": "DATE", "value": "2031-03-03", "interval": ["2031-03-03", "2031-03-03"]}],
                 "statements": [
                  {"id": "s1", "article": "h", "speaker": "voss", "cue": {%s}, "content": [{%s}], "kind": "indirect",
                   "act": "commitment", "said_on": {"interval": ["2031-03-03", "2031-03-03"]}},
                  {"id": "s2", "article": "h", "speaker": "asker", "cue": {%s}, "content": [{%s}], "kind": "indirect",
                   "act": "question", "said_on": {"interval": [null, "2031-03-04"]}},
                  {"id": "s3", "article": "h", "speaker": ["voss"], "cue": {%s}, "content": [{%s}], "kind": "indirect",
                   "act": "refusal", "said_on": {"interval": [null, "2031-03-04"]}}]}
                """.formatted(
                        "{" + at("By Ann Lee") + "}",
                        at("it, he", 2),
                        at("he added", 2),
                        at("all winter"),
                        at("Monday"),
                        at("said"),
                        at("The harbour will stay open all winter"),
                        at("Asked"),
                        at("whether the ferry would run"),
                        at("declined to say"),
                        at("whether the ferry would run")));
    }

    static GoldArticle gold(String json) {
        try {
            return Gold.of(new ObjectMapper().readTree(json)).getFirst();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String at(String words) {
        return at(words, words.length());
    }

    private static String at(String words, int length) {
        int start = TEXT.indexOf(words);
        return "\"text\": \"%s\", \"start\": %d, \"end\": %d"
                .formatted(words.substring(0, length), start, start + length);
    }

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) throw new IllegalArgumentException("not in the story: " + words);
        return new Span(start, start + words.length());
    }

    static Actor actor(String id, Actor.Kind kind, String name, Actor.Mention... mentions) {
        return new Actor(new ActorId(id), kind, name, List.of(), List.of(mentions));
    }

    static Actor.Mention mention(String words) {
        return new Actor.Mention(span(words), Actor.Mention.Form.NAME);
    }

    static Actor.Mention pronoun(String words, int length) {
        int start = span(words).start();
        return new Actor.Mention(new Span(start, start + length), Actor.Mention.Form.PRONOUN);
    }

    static Statement statement(String by, String cue, Statement.Act act, String... content) {
        var grounds = new Grounds(0.9, Grounds.Voice.SPEAKER, "test", List.of(span(content[0])));
        return Statement.builder(
                        new StatementId("x"),
                        Stream.of(content).map(Story::span).toList(),
                        grounds)
                .actors(
                        by.isEmpty()
                                ? List.of()
                                : Stream.of(by.split(",")).map(ActorId::new).toList())
                .cue(Optional.of(cue).filter(words -> !words.isEmpty()).map(Story::span))
                .manner(Statement.Manner.INDIRECT)
                .act(act)
                .saidOn(MONDAY)
                .build();
    }

    static Reading reading(List<Actor> actors, List<Statement> statements) {
        return new Reading(article(), actors, List.of(), statements);
    }

    static Reading reading(TimeExpression... times) {
        return new Reading(article(), List.of(), new ArrayList<>(List.of(times)), List.of());
    }

    static Article article() {
        return Article.ofBody("harbour.txt", new Text(TEXT), List.of());
    }
}
