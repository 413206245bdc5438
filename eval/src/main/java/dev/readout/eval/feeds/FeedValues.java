package dev.readout.eval.feeds;

import dev.readout.intake.feed.Feed;
import dev.readout.intake.feed.FeedDate;
import dev.readout.intake.feed.FeedEntry;
import dev.readout.intake.feed.FeedHead;
import dev.readout.intake.feed.FeedPerson;
import dev.readout.intake.feed.Markup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a feed that was read holds under the keys of the collection. */
final class FeedValues {

    private final Feed feed;

    FeedValues(Feed feed) {
        this.feed = feed;
    }

    Optional<String> at(Expectation expectation) {
        var path = expectation.path();
        var key = expectation.key().orElseThrow();
        if (path.getFirst().equals("feed")) return ofHead(feed.head(), key);
        int index = Integer.parseInt(path.get(1));
        if (index >= feed.entries().size()) return Optional.empty();
        var entry = feed.entries().get(index);
        boolean source = path.get(2).equals("source");
        return source ? entry.source().flatMap(head -> ofHead(head, key)) : ofEntry(entry, key);
    }

    private static Optional<String> ofEntry(FeedEntry entry, List<String> key) {
        if (key.getFirst().equals("content")) {
            int index = Integer.parseInt(key.get(1));
            return entry.content().stream().skip(index).findFirst().map(Markup::value);
        }
        return ofHead(entry.head(), key);
    }

    private static Optional<String> ofHead(FeedHead head, List<String> key) {
        return switch (key.getFirst()) {
            case "title", "title_detail" -> head.title().map(Markup::value);
            case "summary",
                    "description",
                    "subtitle",
                    "tagline",
                    "summary_detail",
                    "description_detail",
                    "subtitle_detail",
                    "tagline_detail" -> head.summary().map(Markup::value);
            case "link" -> head.link();
            case "id", "guid" -> head.id();
            case "author" -> last(head.authors()).map(FeedPerson::shown);
            case "author_detail" -> last(head.authors()).flatMap(person -> of(person, key.getLast()));
            case "authors" ->
                head.authors().stream()
                        .skip(Integer.parseInt(key.get(1)))
                        .findFirst()
                        .flatMap(person -> of(person, key.getLast()));
            default -> ofDate(head, key.getFirst());
        };
    }

    private static Optional<String> ofDate(FeedHead head, String key) {
        var date = switch (key.replaceFirst("_parsed$", "")) {
            case "published", "issued" -> head.published();
            case "updated", "modified", "date" -> head.updated();
            case "created" -> head.created();
            default -> Optional.<FeedDate>empty();
        };
        return key.endsWith("_parsed")
                ? date.flatMap(FeedDate::instant).map(Instant::toString)
                : date.map(FeedDate::printed);
    }

    private static Optional<FeedPerson> last(List<FeedPerson> people) {
        return people.isEmpty() ? Optional.empty() : Optional.of(people.getLast());
    }

    private static Optional<String> of(FeedPerson person, String key) {
        return switch (key) {
            case "name" -> person.name();
            case "email" -> person.email();
            default -> person.uri();
        };
    }
}
