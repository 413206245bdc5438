package dev.readout.publish.page;

import java.util.List;

/**
 * What a page shows above a dossier when it stands at a desk, where it can be asked for another day; on its own, as a file, it
 * has none of this.
 *
 * @param address the dossier's, without a slash at its end; empty for a page on its own
 * @param asOf the day it was asked for, ISO
 * @param standing how that day came about, to follow "As of 3 May 2019"
 * @param days other days to ask for
 * @param links the same dossier in other forms
 */
public record DeskBar(String address, String asOf, String standing, List<Link> days, List<Link> links) {

    /** Of a page on its own. */
    public static final DeskBar NONE = new DeskBar("", "", ", the last day of the coverage", List.of(), List.of());

    /** Where something leads and what it is called. */
    public record Link(String href, String name) {}

    public DeskBar {
        days = List.copyOf(days);
        links = List.copyOf(links);
    }

    /** Where a person decides on what has this place on the page; nothing on a page of its own. */
    public String rule(String id) {
        return isThere() ? address + "/rule?on=" + id : "";
    }

    /** Whether the page stands at a desk. */
    public boolean isThere() {
        return !address.isEmpty();
    }
}
