package dev.readout.server.http;

import dev.readout.server.Chronicle;
import dev.readout.server.Dossiers;
import dev.readout.server.Hand;
import dev.readout.server.Intake;
import dev.readout.server.Library;
import dev.readout.server.Notebook;
import dev.readout.server.alert.Telling;

/**
 * What a desk shows and changes.
 *
 * @param hand what people decide
 * @param chronicle what changed in it
 * @param library search over all of it
 * @param notebook what people have looked at
 * @param intake reads articles that programs send
 * @param pages that were made before
 * @param telling tells of saved searches besides their feeds
 */
public record Desk(
        Dossiers dossiers,
        Hand hand,
        Chronicle chronicle,
        Library library,
        Notebook notebook,
        Intake intake,
        KeptPages pages,
        Telling telling) {

    /** One that keeps no pages and tells by feeds alone. */
    public Desk(Dossiers dossiers, Hand hand, Chronicle chronicle, Library library, Notebook notebook, Intake intake) {
        this(dossiers, hand, chronicle, library, notebook, intake, KeptPages.NONE, Telling.NONE);
    }
}
