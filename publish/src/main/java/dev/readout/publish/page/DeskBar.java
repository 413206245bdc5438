package dev.readout.publish.page;

import java.util.List;
import java.util.Map;

/**
 * What a page shows above a dossier when it stands at a desk, where it can be asked for another day; on its own, as a file, it
 * has none of this.
 *
 * @param address the dossier's, without a slash at its end; empty for a page on its own
 * @param asOf the day it was asked for, ISO
 * @param question what asks for that day at the end of an address; empty for today
 * @param standing how that day came about, to follow "As of 3 May 2019"
 * @param days other days to ask for
 * @param links the same dossier in other forms
 * @param corrected what people decided on what has a place on the page, by that place
 */
public record DeskBar(
        String address,
        String asOf,
        String question,
        String standing,
        List<Link> days,
        List<Link> links,
        Map<String, List<Note>> corrected) {

    /** Of a page on its own. */
    public static final DeskBar NONE =
            new DeskBar("", "", "", ", the last day of the coverage", List.of(), List.of(), Map.of());

    /** Where something leads and what it is called. */
    public record Link(String href, String name) {}

    /**
     * What a person decided.
     *
     * @param kind corrected, confirmed, note
     * @param words what, what stood there before, who and why
     * @param href where it stands in the log
     */
    public record Note(String kind, String words, String href) {}

    public DeskBar {
        days = List.copyOf(days);
        links = List.copyOf(links);
        corrected = Map.copyOf(corrected);
    }

    /** What people decided on what has this place. */
    public List<Note> notes(String id) {
        return corrected.getOrDefault(id, List.of());
    }

    /** Where a person decides on what has this place on the page; nothing on a page of its own. */
    public String rule(String id) {
        return isThere() ? address + "/rule" + (question.isEmpty() ? "?" : question + "&") + "on=" + id : "";
    }

    /** Whether the page stands at a desk. */
    public boolean isThere() {
        return !address.isEmpty();
    }
}
