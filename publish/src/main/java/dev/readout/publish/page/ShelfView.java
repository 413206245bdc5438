package dev.readout.publish.page;

import java.util.List;

/**
 * The dossiers of a data folder, as its first page lists them.
 *
 * @param style the style sheet
 * @param folder where they are kept
 * @param counted how many there are, in words
 * @param rows one a dossier
 * @param person who is signed in; empty where nobody signs in
 */
public record ShelfView(Style style, String folder, String counted, List<Row> rows, String person) {

    /**
     * A dossier.
     *
     * @param href where it is shown
     * @param title what the policy is called
     * @param articles how many belong
     * @param published from when to when they were published
     * @param changed when something last changed
     * @param news what is new since whoever looks last looked; empty when nothing is
     * @param problem why it cannot be shown; empty when it can
     */
    public record Row(
            String href,
            String title,
            String articles,
            String published,
            String changed,
            String news,
            String problem) {}

    public ShelfView {
        rows = List.copyOf(rows);
    }
}
