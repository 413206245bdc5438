package dev.readout.publish.page;

import dev.readout.publish.page.RuleView.Option;
import java.util.List;

/**
 * A form in which a person adds what no reader found.
 *
 * @param style the style sheet
 * @param frame where it belongs and where it is sent
 * @param words of the article
 * @param sorts what they may tell
 * @param people whom the article names
 * @param names what somebody else may be called
 * @param day of the article, in words
 */
public record AddView(
        Style style,
        RuleView.Frame frame,
        Words words,
        List<Sort> sorts,
        List<Somebody> people,
        List<String> names,
        String day) {

    /**
     * Words of an article.
     *
     * @param article names it
     * @param at where they stand: two numbers
     * @param quote the words
     * @param title what the article is called
     * @param href where the words are shown
     */
    public record Words(String article, String at, String quote, String title, String href) {}

    /**
     * A sort of finding.
     *
     * @param section names it
     * @param label what it is called, and which words to take
     * @param states where it may stand, the act or the tone; the first is chosen
     * @param asks what is asked besides; empty for nothing
     * @param sorts the answers there are; empty for any
     */
    public record Sort(String section, String label, List<Option> states, String asks, List<Option> sorts) {}

    /** Somebody whom the article names, and whether it is probably theirs. */
    public record Somebody(String name, boolean probably) {}
}
