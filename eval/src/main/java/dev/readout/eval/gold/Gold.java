package dev.readout.eval.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.eval.measure.CorpusException;
import dev.readout.model.Actor;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the gold from its JSON, whose offsets are code points of the decoded file. */
public final class Gold {

    private static final List<String> FORMS = List.of("forms", "metonyms", "descriptors");

    private final JsonNode root;

    private Gold(JsonNode root) {
        this.root = root;
    }

    /** The articles in the order of the file. */
    public static List<GoldArticle> read(Path json) {
        try {
            return of(new ObjectMapper().readTree(json.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusException("cannot read " + json + ": " + e.getMessage(), e);
        }
    }

    static List<GoldArticle> of(JsonNode root) {
        var gold = new Gold(root);
        return root.path("articles").valueStream().map(gold::article).toList();
    }

    private GoldArticle article(JsonNode node) {
        var id = node.path("id").asText();
        return new GoldArticle(
                id,
                node.path("file").asText(),
                text(node.path("title").path("text")),
                text(node.path("outlet")),
                text(node.path("byline").path("text")),
                text(node.path("published")).map(Moment::parse),
                node.path("dated_by_evidence").isArray()
                        ? Optional.of(interval(node.path("dated_by_evidence")))
                        : Optional.empty(),
                text(node.path("updated")).map(Moment::parse),
                spans(node.path("boilerplate")),
                actors(id),
                section("mentions", id).map(Gold::mention).toList(),
                section("times", id).map(Gold::time).toList(),
                section("statements", id).map(Gold::statement).toList(),
                words(id));
    }

    private Stream<JsonNode> section(String name, String article) {
        return root.path(name)
                .valueStream()
                .filter(node -> node.path("article").asText().equals(article));
    }

    private Map<Span, String> words(String article) {
        var words = new HashMap<Span, String>();
        Stream.concat(
                        Stream.of("mentions", "times").flatMap(name -> section(name, article)),
                        section("statements", article)
                                .flatMap(statement -> statement.path("content").valueStream()))
                .forEach(node -> words.put(span(node), node.path("text").asText()));
        return words;
    }

    private Map<String, GoldActor> actors(String article) {
        var actors = new HashMap<String, GoldActor>();
        root.path("actors")
                .valueStream()
                .map(node -> actor(node, article))
                .forEach(actor -> actors.put(actor.id(), actor));
        return actors;
    }

    private static GoldActor actor(JsonNode node, String article) {
        var forms = new HashSet<String>();
        node.path("aliases")
                .valueStream()
                .filter(alias -> alias.path("article").asText().equals(article))
                .flatMap(alias -> FORMS.stream().map(alias::path))
                .flatMap(JsonNode::valueStream)
                .forEach(form -> forms.add(form.path("text").asText()));
        return new GoldActor(
                node.path("id").asText(),
                one(Actor.Kind.class, node.path("kind")),
                node.path("name").asText(),
                forms,
                ids(node.path("lenient_with")));
    }

    private static GoldMention mention(JsonNode node) {
        return new GoldMention(
                span(node), ids(node.path("actor")), node.path("type").asText().equals("pronoun"));
    }

    private static GoldTime time(JsonNode node) {
        return new GoldTime(
                span(node),
                node.path("value").asText(),
                interval(node.path("interval")),
                node.path("world").asBoolean());
    }

    private static GoldStatement statement(JsonNode node) {
        var cue = node.path("cue");
        return new GoldStatement(
                node.path("id").asText(),
                ids(node.path("speaker")),
                cue.isObject() ? Optional.of(span(cue)) : Optional.empty(),
                spans(node.path("content")),
                one(Statement.Manner.class, node.path("kind")),
                one(Statement.Act.class, node.path("act")),
                interval(node.path("said_on").path("interval")),
                links(node));
    }

    private static Set<String> links(JsonNode statement) {
        var links = ids(statement.path("same_as"));
        links.addAll(ids(statement.path("repeats")));
        return links;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static List<Span> spans(JsonNode nodes) {
        return nodes.valueStream().map(Gold::span).sorted().toList();
    }

    private static Set<String> ids(JsonNode node) {
        var ids = new HashSet<String>();
        if (node.isTextual()) ids.add(node.asText());
        node.valueStream().forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static Interval interval(JsonNode ends) {
        return new Interval(
                text(ends.path(0)).map(Moment::parse), text(ends.path(1)).map(Moment::parse));
    }

    private static <E extends Enum<E>> E one(Class<E> set, JsonNode name) {
        return Enum.valueOf(set, name.asText().toUpperCase(Locale.ROOT));
    }
}
