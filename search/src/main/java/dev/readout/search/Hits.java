package dev.readout.search;

import java.util.List;

/**
 * The first of what was found.
 *
 * @param all how many there are in all
 * @param shown the first of them
 */
public record Hits(long all, List<Hit> shown) {

    public Hits {
        shown = List.copyOf(shown);
    }
}
