package dev.readout.server.http;

import dev.readout.server.Dossiers;
import dev.readout.server.Hand;
import dev.readout.server.Library;

/**
 * What a desk shows and changes.
 *
 * @param hand what people decide
 * @param library search over all of it
 */
public record Desk(Dossiers dossiers, Hand hand, Library library) {}
