package dev.readout.publish.page;

import java.util.List;

/**
 * What awaits somebody who may correct a dossier.
 *
 * @param style the style sheet
 * @param frame where it belongs and where a decision is sent
 * @param counted how much there is, in words
 * @param done what was decided just now; empty fields where nothing was
 * @param uncertain findings that are uncertain and weigh
 * @param reread what is otherwise since articles were read by a newer reader
 * @param waiting corrections whose words are no longer found
 * @param aside articles that are known and do not belong
 */
public record InboxView(
        Style style,
        RuleView.Frame frame,
        String counted,
        Done done,
        List<Item> uncertain,
        Reread reread,
        List<RulingsView.Row> waiting,
        Aside aside) {

    public InboxView {
        uncertain = List.copyOf(uncertain);
        waiting = List.copyOf(waiting);
    }

    /** Whether nothing awaits anybody. */
    public boolean isEmpty() {
        return uncertain.isEmpty()
                && reread.items().isEmpty()
                && waiting.isEmpty()
                && aside.articles().isEmpty();
    }

    /**
     * What was decided just now.
     *
     * @param words what, and what stood there before; empty where nothing was decided
     * @param number in the log, for an undoing; empty where it is undone already
     */
    public record Done(String words, String number) {

        public static final Done NOTHING = new Done("", "");
    }

    /**
     * A line that awaits a decision.
     *
     * @param on what names it in the dossier
     * @param what what sort of thing it is
     * @param title what it says
     * @param why why it is here
     * @param now what stands there, and would stay or go
     * @param href where it stands
     * @param rule where more than yes or no can be said of it
     * @param words what it rests on
     */
    public record Item(
            String on,
            String what,
            String title,
            String why,
            String now,
            String href,
            String rule,
            List<RuleView.Quote> words) {

        public Item {
            words = List.copyOf(words);
        }
    }

    /**
     * What is otherwise since articles were read by a newer reader.
     *
     * @param counted how many articles were, in words
     */
    public record Reread(String counted, List<Item> items) {

        public Reread {
            items = List.copyOf(items);
        }
    }

    /**
     * Articles that are known and do not belong.
     *
     * @param counted how many there are, and how many are shown
     * @param action where a verdict is sent
     * @param all where every article that is known is listed
     */
    public record Aside(String counted, String action, String all, List<RulingsView.Member> articles) {

        public Aside {
            articles = List.copyOf(articles);
        }
    }
}
