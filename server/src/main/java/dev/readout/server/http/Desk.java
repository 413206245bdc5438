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
 */
public record Desk(
        Dossiers dossiers, Hand hand, Chronicle chronicle, Library library, Notebook notebook, Intake intake) {}
