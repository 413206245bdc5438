package dev.readout.watch.subject;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a dossier is about and where its coverage comes from.
 *
 * @param name what the policy is called; the dossier's title
 * @param names what the coverage calls it; one of them in a headline or lead is enough for an article to belong
 * @param terms words that go with it, none of which says it alone
 * @param actors who is in it
 * @param exclude what an article that belongs does not name in its headline or lead
 * @param feeds addresses of feeds
 * @param files files and folders of saved articles, relative to the dossier's folder
 * @param knowledge a folder of the user's own knowledge files, relative to the dossier's folder
 */
public record Subject(
        String name,
        List<Term> names,
        List<Term> terms,
        List<Term> actors,
        List<Term> exclude,
        List<URI> feeds,
        List<String> files,
        Optional<String> knowledge) {

    /** The file that says what a folder's dossier is about. */
    public static final String FILE = "dossier.yaml";

    public Subject {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        actors = List.copyOf(actors);
        exclude = List.copyOf(exclude);
        feeds = List.copyOf(feeds);
        files = List.copyOf(files);
    }
}
