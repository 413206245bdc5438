package dev.readout.server.http;

import dev.readout.server.Chronicle;
import dev.readout.server.Dossiers;
import dev.readout.server.Hand;
import dev.readout.server.Intake;
import dev.readout.server.Library;
import dev.readout.server.Notebook;

/**
 * What a desk shows and changes.
 *
 * @param hand what people decide
 * @param chronicle what changed in it
 * @param library search over all of it
 * @param notebook what people have looked at
 * @param intake reads articles that programs send
 * @param pages that were made before
 */
public record Desk(
        Dossiers dossiers,
        Hand hand,
        Chronicle chronicle,
        Library library,
        Notebook notebook,
        Intake intake,
        KeptPages pages) {

    /** One that keeps no pages. */
    public Desk(Dossiers dossiers, Hand hand, Chronicle chronicle, Library library, Notebook notebook, Intake intake) {
        this(dossiers, hand, chronicle, library, notebook, intake, KeptPages.NONE);
    }
}
