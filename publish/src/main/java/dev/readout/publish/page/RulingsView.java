package dev.readout.publish.page;

import java.util.List;

/**
 * All that people decided on a dossier, the last first, and which articles belong to it.
 *
 * @param style the style sheet
 * @param frame where it belongs and where an undoing is sent
 * @param rulings the log
 * @param articleAction where a verdict on an article is sent
 * @param articles the articles that are known, and whether they belong
 */
public record RulingsView(
        Style style, RuleView.Frame frame, List<Row> rulings, String articleAction, Members articles) {

    /**
     * One entry of the log.
     *
     * @param number in the log
     * @param when the day
     * @param who decided
     * @param deed what was decided, in words
     * @param quote the words it is on
     * @param href where those stand; empty where they are no longer found
     * @param before what stood there
     * @param now what stands there instead
     * @param reason why
     * @param state that it was undone, or waits for words that are gone; empty while it holds
     * @param undoable whether it can be undone
     */
    public record Row(
            long number,
            String when,
            String who,
            String deed,
            String quote,
            String href,
            String before,
            String now,
            String reason,
            String state,
            boolean undoable) {}

    /**
     * Some of the articles that are known.
     *
     * @param counted how many there are, how many belong, and which are shown, in words
     * @param earlier where those before them are; its address is empty when there are none
     * @param later where those after them are
     */
    public record Members(String counted, DeskBar.Link earlier, DeskBar.Link later, List<Member> shown) {

        public Members {
            shown = List.copyOf(shown);
        }
    }

    /**
     * An article.
     *
     * @param address where it was found
     * @param href where it can be read; empty while it does not belong
     * @param title its headline
     * @param belongs whether it belongs
     * @param why by whose word, and why
     */
    public record Member(String address, String href, String title, boolean belongs, String why) {}
}
