package dev.readout.server.api;

import dev.readout.model.dossier.Change;
import dev.readout.publish.feed.AtomFeed;
import dev.readout.publish.feed.JsonFeed;
import dev.readout.server.Dossiers.Folded;
import java.util.List;

/** What changes can be subscribed to as. Feed readers name no type, so that each has an address. */
enum Feed {
    ATOM("changes.atom", "application/atom+xml; charset=utf-8"),
    JSON("changes.feed.json", "application/feed+json");

    private final String file;
    private final String type;

    Feed(String file, String type) {
        this.file = file;
        this.type = type;
    }

    String file() {
        return file;
    }

    String type() {
        return type;
    }

    String of(Folded dossier, List<Change> changes) {
        return switch (this) {
            case ATOM -> AtomFeed.of(dossier.dossier(), dossier.day(), changes);
            case JSON -> JsonFeed.of(dossier.dossier(), dossier.day(), changes);
        };
    }
}
