package dev.readout.intake.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.readout.pipeline.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads feeds in JSON.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed {

    private static final int DEEPEST = 60;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private final String address;

    private JsonFeed(String address) {
        this.address = address;
    }

    static Outcome<Feed> read(String text, String address) {
        try {
            var root = MAPPER.readTree(text);
            if (!root.path("version").asText().contains("jsonfeed.org")
                    && !root.path("items").isArray()) {
                return Outcome.dropped(NotAFeed.OTHER);
            }
            return Outcome.kept(new JsonFeed(address).feed(root));
        } catch (JsonProcessingException e) {
            return Outcome.dropped(NotAFeed.BROKEN_JSON);
        }
    }

    private Feed feed(JsonNode root) {
        var entries = new ArrayList<FeedEntry>();
        root.path("items").forEach(item -> entries.add(entry(item)));
        var head = new FeedHead(
                words(root, "title"),
                link(root, "home_page_url"),
                text(root, "feed_url"),
                authors(root),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words(root, "description"));
        return new Feed(head, text(root, "language"), entries);
    }

    private FeedEntry entry(JsonNode item) {
        var content = new ArrayList<Markup>();
        text(item, "content_html")
                .ifPresent(html -> content.add(new Markup(new CleanMarkup(address, false).clean(html), true)));
        words(item, "content_text").ifPresent(content::add);
        var head = new FeedHead(
                words(item, "title"),
                link(item, "url").or(() -> link(item, "external_url")),
                text(item, "id"),
                authors(item),
                text(item, "date_published").map(FeedDate::of),
                text(item, "date_modified").map(FeedDate::of),
                Optional.empty(),
                words(item, "summary").or(() -> content.stream().findFirst()));
        return new FeedEntry(head, content, Optional.empty(), List.of(), Optional.empty());
    }

    private List<FeedPerson> authors(JsonNode owner) {
        var authors = new ArrayList<FeedPerson>();
        owner.path("authors").forEach(author -> authors.add(person(author)));
        if (authors.isEmpty() && owner.path("author").isObject()) authors.add(person(owner.path("author")));
        return authors.stream().filter(author -> !author.isEmpty()).toList();
    }

    private FeedPerson person(JsonNode author) {
        return new FeedPerson(text(author, "name"), Optional.empty(), link(author, "url"));
    }

    private Optional<String> link(JsonNode owner, String name) {
        return text(owner, name).map(link -> AddressBase.join(address, link)).flatMap(AddressBase::safe);
    }

    private static Optional<Markup> words(JsonNode owner, String name) {
        return text(owner, name).map(words -> new Markup(words, false));
    }

    private static Optional<String> text(JsonNode owner, String name) {
        return Optional.of(owner.path(name))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(words -> !words.isBlank() && !owner.path(name).isNull());
    }
}
