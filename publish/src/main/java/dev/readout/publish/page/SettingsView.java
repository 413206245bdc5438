package dev.readout.publish.page;

import java.util.List;

/**
 * What a desk is, and what it keeps for whoever looks.
 *
 * @param style the style sheet
 * @param facts what the desk is
 * @param person who is signed in; empty where nobody signs in
 * @param role what they may do, in a word
 * @param you who they are, in a sentence
 * @param subscriptions addresses for calendars and readers of feeds
 * @param searches saved searches
 * @param tokens what their programs may come in with
 */
public record SettingsView(
        Style style,
        List<Fact> facts,
        String person,
        String role,
        String you,
        Subscriptions subscriptions,
        SearchView.Alerts searches,
        List<Token> tokens) {

    public SettingsView {
        facts = List.copyOf(facts);
        tokens = List.copyOf(tokens);
    }

    /** Something that the desk is. */
    public record Fact(String name, String value) {}

    /**
     * Addresses for calendars and readers of feeds.
     *
     * @param token shows that a form came from this desk
     * @param made one that was made just now and is shown this once; empty where none was
     * @param chosen what is chosen already
     * @param choices what there is to subscribe to
     * @param plain addresses that are subscribed to as they are, of what is chosen
     * @param all those that were made
     */
    public record Subscriptions(
            String token, String made, String chosen, List<Choice> choices, List<Plain> plain, List<Subscription> all) {

        public Subscriptions {
            choices = List.copyOf(choices);
            plain = List.copyOf(plain);
            all = List.copyOf(all);
        }
    }

    /** A dossier or a saved search. */
    public record Choice(String value, String label) {}

    /** An address, and in which form it answers. */
    public record Plain(String form, String address) {}

    /**
     * A secret address, without its secret.
     *
     * @param id names it
     * @param what it is of, in words
     * @param made the day
     * @param used the last day, or never
     */
    public record Subscription(String id, String what, String made, String used) {}

    /** A token, without its secret. */
    public record Token(String id, String scope, String until) {}
}
