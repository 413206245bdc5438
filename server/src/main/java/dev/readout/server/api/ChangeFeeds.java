package dev.readout.server.api;

import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import io.javalin.http.Context;

/**
 * What changed lately in a dossier, as a feed.
 *
 * @param dossiers which there are
 */
public record ChangeFeeds(Dossiers dossiers) {

    /** Days that changes are of, where no other day is named. */
    static final int LATELY = 14;

    /**
     * As of today.
     *
     * @param atom whether as Atom, else as JSON Feed
     * @throws Problem if there is no such dossier
     */
    public void send(Context request, String dossier, boolean atom) {
        var feed = atom ? Feed.ATOM : Feed.JSON;
        var now = dossiers.find(dossier, AsOf.NOW)
                .orElseThrow(() -> Problem.notFound("No dossier is called '" + dossier + "'."));
        if (EntityTag.isKnown(request, feed, now.name(), now.day(), now.change())) return;
        var before =
                dossiers.find(dossier, AsOf.day(now.day().minusDays(LATELY))).orElseThrow();
        request.result(feed.of(now, dossiers.changes(before, now))).contentType(feed.type());
    }
}
