package dev.readout.intake.feed;

import dev.readout.intake.fetch.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Finds the feeds that a web page offers in {@code <link rel="alternate">}, in its order, each once.
 *
 * @see <a href="https://www.rssboard.org/rss-autodiscovery">RSS Autodiscovery</a>
 */
public final class DiscoverFeeds {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "text/xml");
    private static final int MOST = 50;

    private DiscoverFeeds() {}

    /**
     * A feed that is offered.
     *
     * @param title what the page calls it; empty where it does not
     */
    public record Offer(WebAddress address, String title) {}

    /**
     * The feeds of a page.
     *
     * @param html the page's source
     * @param address where the page lies
     */
    public static List<Offer> in(String html, WebAddress address) {
        var page = Jsoup.parse(html, address.toString());
        var offers = new LinkedHashMap<WebAddress, Offer>();
        for (var link : page.select("link[rel][href]")) {
            if (!isFeed(link) || offers.size() >= MOST) continue;
            WebAddress.of(link.absUrl("href"))
                    .ifPresent(feed -> offers.putIfAbsent(
                            feed, new Offer(feed, link.attr("title").strip())));
        }
        return List.copyOf(offers.values());
    }

    private static boolean isFeed(Element link) {
        var rel = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        var type = link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return rel.contains("feed") || (rel.contains("alternate") && TYPES.contains(type));
    }
}
