package dev.readout.server.http;

import dev.readout.model.ArticleId;
import dev.readout.model.dossier.Change;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.page.DeskBar.News;
import dev.readout.publish.page.DeskBar.Note;
import dev.readout.publish.page.DeskBar.Told;
import dev.readout.publish.rows.RowWords;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.server.Chronicle.Since;
import dev.readout.server.Chronicle.Tally;
import dev.readout.server.Dossiers.Folded;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changed since a look, in words. */
final class NewsSince {

    private static final int LONGEST = 180;

    private final Folded found;
    private final Since since;

    NewsSince(Folded found, Since since) {
        this.found = found;
        this.since = since;
    }

    /** How much changed: "2 new articles, 1 correction". */
    static String line(Tally tally) {
        var parts = new ArrayList<String>();
        if (tally.articles() > 0) parts.add(Count.of(tally.articles(), "new article"));
        if (tally.articles() < 0) parts.add(Count.of(-tally.articles(), "article") + " taken out");
        if (tally.texts() > 0) parts.add(Count.of(tally.texts(), "edited article"));
        if (tally.rulings() > 0) parts.add(Count.of(tally.rulings(), "correction"));
        return String.join(", ", parts);
    }

    /**
     * All of it.
     *
     * @param when the look was, in words
     */
    News news(String when, ZoneId zone) {
        var rows = RowWords.of(found.dossier());
        var told = new ArrayList<Told>();
        var uncertain = new ArrayList<Told>();
        for (var change : since.changes()) {
            var line = found.dossier().line(change.line());
            (line.isCertain() ? told : uncertain).add(told(rows, change));
        }
        return new News(when, told, uncertain, articles(), rulings(zone));
    }

    private static Told told(RowWords rows, Change change) {
        var words = Excerpt.of(Visible.line(rows.of(change.line())), LONGEST);
        var reason = Capital.first(Visible.line(change.reason()));
        return new Told("#" + change.line().value(), words.isEmpty() ? reason : words, reason);
    }

    private List<Link> articles() {
        return found.dossier().readings().stream()
                .map(reading -> reading.article())
                .filter(article -> since.fresh().contains(article.id()))
                .map(article -> new Link(
                        Addresses.article(found.name(), article.id()),
                        Outlets.name(article) + ": " + Titles.of(article)))
                .toList();
    }

    private List<Link> rulings(ZoneId zone) {
        var log = Addresses.dossier(found.name()) + "/rulings#r";
        return since.rulings().stream()
                .map(entry -> new Link(log + entry.number(), Capital.first(DeedWords.line(entry.ruling(), zone))))
                .toList();
    }

    /** What stands beside each line that is otherwise, and beside each act of speech that only new articles report. */
    Map<String, List<Note>> notes() {
        var notes = new HashMap<String, List<Note>>();
        for (var change : since.changes())
            notes.computeIfAbsent(change.line().value(), any -> new ArrayList<>())
                    .add(new Note("changed", Visible.line(change.reason()), ""));
        for (var said : found.dossier().utterances()) {
            boolean fresh = said.variants().stream()
                    .allMatch(variant -> isFresh(variant.statement().article(), since.fresh()));
            if (fresh) notes.put(said.id().value(), List.of(new Note("new", "in an article that came in since", "")));
        }
        return notes;
    }

    private static boolean isFresh(ArticleId article, Set<ArticleId> fresh) {
        return fresh.contains(article);
    }
}
