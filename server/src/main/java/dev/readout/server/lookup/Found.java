package dev.readout.server.lookup;

import dev.readout.server.Dossiers.Folded;
import java.util.List;

/**
 * Part of a list of a dossier.
 *
 * @param in the dossier, as of its day
 * @param all how many the whole list has
 * @param items this part of it: one JSON object each, on one line
 */
public record Found(Folded in, long all, List<String> items) {

    public Found {
        items = List.copyOf(items);
    }
}
