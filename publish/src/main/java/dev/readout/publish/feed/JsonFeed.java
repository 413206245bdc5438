package dev.readout.publish.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;

/** Writes changes as a JSON Feed, version 1.1. */
public final class JsonFeed {

    private JsonFeed() {}

    /**
     * The whole feed.
     *
     * @param dossier the later one
     * @param day that it is of
     */
    public static String of(Dossier dossier, LocalDate day, List<Change> changes) {
        return of(dossier.name(), NewsItem.of(dossier, day, changes));
    }

    /** Any news, the latest first. */
    public static String of(String title, List<NewsItem> news) {
        var feed = JsonNodeFactory.instance
                .objectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", title);
        var items = feed.putArray("items");
        for (var item : news) {
            var object = items.addObject()
                    .put("id", item.id())
                    .put("title", item.title())
                    .put("content_text", item.text())
                    .put("date_published", item.day() + "T00:00:00Z");
            if (!item.href().isEmpty()) object.put("url", item.href());
        }
        return feed + "\n";
    }
}
