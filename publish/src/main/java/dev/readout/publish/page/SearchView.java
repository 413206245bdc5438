package dev.readout.publish.page;

import dev.readout.publish.page.DeskBar.Link;
import java.util.List;

/**
 * What was looked for and what was found.
 *
 * @param style the style sheet
 * @param asked what was looked for
 * @param counted how many there are, in words; empty where nothing was looked for
 * @param kinds the same search for one kind alone, and for all
 * @param hits those of this page
 * @param earlier the page before; its address is empty when there is none
 * @param later the page after
 * @param behind what cannot be found yet, a sentence each
 * @param saved the searches that are told of by feeds, and how this one becomes one
 */
public record SearchView(
        Style style,
        Asked asked,
        String counted,
        List<Tab> kinds,
        List<Found> hits,
        Link earlier,
        Link later,
        List<String> behind,
        Alerts saved) {

    /**
     * Searches that are told of by feeds.
     *
     * @param token shows that a form came from this desk
     * @param query this search, as it is saved; empty where nothing was looked for
     * @param mails whether this desk sends mails
     * @param hooks whether it sends to addresses
     * @param all those that were saved
     */
    public record Alerts(String token, String query, boolean mails, boolean hooks, List<Alert> all) {

        public Alerts {
            all = List.copyOf(all);
        }
    }

    /**
     * A search that was saved.
     *
     * @param id names it
     * @param name what its owner calls it
     * @param href where it is shown
     * @param atom its feed
     * @param json its feed as JSON
     * @param targets where it is told of besides
     */
    public record Alert(String id, String name, String href, String atom, String json, List<Target> targets) {

        public Alert {
            targets = List.copyOf(targets);
        }
    }

    /**
     * Where a saved search is told of.
     *
     * @param id names it
     * @param kind what kind of place it is
     * @param name which one
     * @param state what became of the last letter
     */
    public record Target(String id, String kind, String name, String state) {}

    /**
     * What was looked for.
     *
     * @param words all must be there
     * @param dossier in which alone; empty for all
     * @param dossierTitle what that is called
     * @param dossierHref where that is shown
     * @param by words of the name of who says it
     * @param outlet words of the outlet's name
     * @param since the first day, ISO
     * @param until the last day, ISO
     * @param kind which kind alone; empty for all
     * @param latest whether the latest come first
     * @param dossiers which can be chosen
     */
    public record Asked(
            String words,
            String dossier,
            String dossierTitle,
            String dossierHref,
            String by,
            String outlet,
            String since,
            String until,
            String kind,
            boolean latest,
            List<Choice> dossiers) {

        public Asked {
            dossiers = List.copyOf(dossiers);
        }

        /** Whether more than words is asked for. */
        public boolean isNarrow() {
            return latest || !(dossier + by + outlet + since + until).isEmpty();
        }
    }

    /** A dossier by the name that it has in addresses and its title. */
    public record Choice(String name, String title) {}

    /**
     * One kind of what can be found.
     *
     * @param href the same search for it alone; empty where there is none
     * @param name what it is called
     * @param count how many there are
     * @param current whether it is shown
     */
    public record Tab(String href, String name, String count, boolean current) {}

    /**
     * Something found.
     *
     * @param href its words in the article
     * @param kind what it is: "statement", "promise", "option: ruled out"
     * @param when the article came out
     * @param who says, promises or moves it; empty when nobody is named
     * @param words its words, those that match marked
     * @param outlet that published the article
     * @param title of the article
     * @param dossier in which it stands; empty where only one was searched
     * @param dossierHref where that is shown
     */
    public record Found(
            String href,
            String kind,
            String when,
            String who,
            List<Piece> words,
            String outlet,
            String title,
            String dossier,
            String dossierHref) {

        public Found {
            words = List.copyOf(words);
        }
    }

    public SearchView {
        kinds = List.copyOf(kinds);
        hits = List.copyOf(hits);
        behind = List.copyOf(behind);
    }
}
