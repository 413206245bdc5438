package dev.readout.app;

import dev.readout.intake.feed.Feed;
import dev.readout.intake.feed.FeedEntry;
import dev.readout.intake.feed.Opml;
import dev.readout.intake.feed.ReadFeed;
import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows feeds, and lists of feeds (OPML), to the articles that they name. */
final class Feeds {

    private static final int MOST_ENTRIES = 200;
    private static final int MOST_FEEDS = 100;
    private static final int LOOKED_AT = 200;

    private final ReadFeed feeds = new ReadFeed();
    private final Web web;

    private static final List<String> NAMES = List.of(".xml", ".rss", ".atom", ".rdf", ".opml", ".json");

    Feeds(Web web) {
        this.web = web;
    }

    /** Whether a file is called as feeds and lists of feeds are; its content has the last word. */
    static boolean isNamedSo(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(lower::endsWith);
    }

    /** The articles of a feed, fetched when their turn comes; nothing if the bytes are no feed. */
    Optional<List<Input>> articles(RawText raw) {
        if (!maybe(raw)) return Optional.empty();
        return feeds.apply(raw) instanceof Outcome.Kept<Feed>(var feed)
                ? Optional.of(feed.entries().stream()
                        .limit(MOST_ENTRIES)
                        .flatMap(entry -> input(entry).stream())
                        .toList())
                : Optional.empty();
    }

    private Optional<Input> input(FeedEntry entry) {
        return entry.address()
                .map(address -> new Input(
                        address,
                        () -> web.fetch(address).then(document -> Outcome.kept(document.claiming(entry.claims())))));
    }

    /** The addresses of the feeds of a list; nothing if the bytes are no list. */
    Optional<List<String>> listed(RawText raw) {
        if (!maybe(raw)) return Optional.empty();
        return Opml.read(raw) instanceof Outcome.Kept<Opml>(var list)
                ? Optional.of(list.outlines().stream()
                        .map(Opml.Outline::feed)
                        .limit(MOST_FEEDS)
                        .toList())
                : Optional.empty();
    }

    /** Whether it opens as feeds do; a look that spares pages from being parsed twice. */
    private static boolean maybe(RawText raw) {
        var bytes = raw.bytes();
        var opening = StandardCharsets.ISO_8859_1
                .decode(bytes.slice(0, Math.min(bytes.limit(), LOOKED_AT)))
                .toString()
                .replaceFirst("^[^<{]*", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of("<?xml", "<rss", "<feed", "<rdf", "<opml", "<!--", "{").anyMatch(opening::startsWith);
    }
}
