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
        var feed = JsonNodeFactory.instance
                .objectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", dossier.name());
        var items = feed.putArray("items");
        for (var item : NewsItem.of(dossier, day, changes)) {
            items.addObject()
                    .put("id", item.id())
                    .put("title", item.title())
                    .put("content_text", item.text())
                    .put("date_published", item.day() + "T00:00:00Z");
        }
        return feed + "\n";
    }
}
