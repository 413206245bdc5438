package dev.readout.server.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.model.Article;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Party;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Titles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts what was found into one object, with the articles and actors that it names by their ids. */
public final class Cited {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Cited() {}

    /** Fields {@code dossier, as_of, known_on} where it was asked for, {@code all, items, articles, actors}. */
    public static ObjectNode of(Found found) {
        var object = JSON.createObjectNode();
        object.put("dossier", found.in().name());
        object.put("as_of", found.in().day().toString());
        found.in().known().ifPresent(known -> object.put("known_on", known.words()));
        object.put("all", found.all());
        var items = parsed(found.items());
        object.set("items", items);
        var named = new HashSet<String>();
        collect(items, named);
        object.set("articles", articles(found.in().dossier(), named));
        object.set("actors", actors(found.in().dossier(), named));
        return object;
    }

    private static ArrayNode parsed(List<String> lines) {
        var items = JSON.createArrayNode();
        try {
            for (var line : lines) items.add(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was just written is no JSON", e);
        }
        return items;
    }

    /** What may be an id: all words but those of an article. */
    private static void collect(JsonNode value, Set<String> words) {
        if (value.isTextual()) words.add(value.textValue());
        else if (value.isArray()) value.forEach(item -> collect(item, words));
        else
            value.properties().stream()
                    .filter(field -> !field.getKey().equals("text"))
                    .forEach(field -> collect(field.getValue(), words));
    }

    private static ArrayNode articles(Dossier dossier, Set<String> named) {
        var articles = JSON.createArrayNode();
        dossier.readings().stream()
                .map(reading -> reading.article())
                .filter(article -> named.contains(article.id().value()))
                .forEach(article -> describe(article, articles.addObject()));
        return articles;
    }

    private static void describe(Article article, ObjectNode into) {
        var published = article.published().interval();
        into.put("id", article.id().value())
                .put("source", article.source())
                .put("outlet", Outlets.name(article))
                .put("title", Titles.of(article));
        into.putObject("published")
                .put("from", published.from().map(Moment::toString).orElse(null))
                .put("to", published.to().map(Moment::toString).orElse(null));
    }

    private static ArrayNode actors(Dossier dossier, Set<String> named) {
        var actors = JSON.createArrayNode();
        dossier.parties().stream()
                .filter(party -> named.contains(party.id().value()))
                .forEach(party -> describe(party, actors.addObject()));
        return actors;
    }

    private static void describe(Party party, ObjectNode into) {
        into.put("id", party.id().value())
                .put("kind", party.kind().name().toLowerCase(Locale.ROOT))
                .put("name", party.name());
        party.roles().forEach(into.putArray("roles")::add);
    }
}
