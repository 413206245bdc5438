package dev.readout.intake.feed;

import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.util.Locale;

/**
 * Makes a feed of bytes: RSS 0.9x to 2.0, Atom 0.3 and 1.0, RDF, CDF and JSON Feed, well formed or not.
 *
 * <p>The encoding goes by byte-order mark, declared type, XML declaration and the bytes themselves. Relative addresses are
 * made absolute by {@code xml:base} and by the declared address. Threads may share it.
 */
public final class ReadFeed implements Stage<RawText, Feed> {

    private static final int LIMIT_BYTES = 20_000_000;
    private static final int LOOKED_AT = 4_000;

    @Override
    public Outcome<Feed> apply(RawText raw) {
        if (raw.size() > LIMIT_BYTES) return Outcome.dropped(NotAFeed.TOO_LARGE);
        var decoded = DecodeFeed.of(raw);
        var text = decoded.text().strip();
        if (text.isEmpty()) return Outcome.dropped(NotAFeed.EMPTY);
        var base = raw.declared().address().orElse("");
        if (text.startsWith("{")) return JsonFeed.read(text, base);
        var head = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        if (!isFeed(head)) return Outcome.dropped(isPage(head) ? NotAFeed.PAGE : NotAFeed.OTHER);
        return XmlFeed.read(text, base, decoded.isUtf8());
    }

    private static boolean isFeed(String head) {
        return head.contains("<rss")
                || head.contains("<feed")
                || head.contains(":feed")
                || head.contains(":rdf")
                || head.contains("<rdf")
                || head.contains("<channel")
                || head.contains(":rss")
                || head.contains("<?xml");
    }

    private static boolean isPage(String head) {
        return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
    }
}
