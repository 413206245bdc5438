package dev.readout.server.http;

import dev.readout.accounts.Entrance;
import dev.readout.accounts.Role;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.publish.feed.NewsItem;
import dev.readout.publish.words.Visible;
import dev.readout.search.Catalogue.Order;
import dev.readout.search.Catalogue.Placed;
import dev.readout.search.Hit;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.Library;
import dev.readout.server.Notebook.Saved;
import dev.readout.server.alert.Found;
import dev.readout.server.alert.Letter.About;
import dev.readout.server.alert.Teller.Match;
import dev.readout.server.alert.Teller.Matches;
import dev.readout.store.ContentHash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All that a saved search finds, each match by a name that an edit elsewhere in its article does not change. */
final class FreshMatches implements Matches {

    /** Searches that find more are told of what was published last. */
    private static final int MOST = 5 * Query.MOST;

    private static final int DIGITS = 16;

    private final Dossiers dossiers;
    private final Library library;
    private final String desk;
    private final Supplier<Optional<Entrance>> entrance;

    /**
     * @param address where a browser finds the desk, ending in a slash
     * @param entrance who may come in; absent where nobody signs in
     */
    FreshMatches(Desk desk, String address, Supplier<Optional<Entrance>> entrance) {
        this.dossiers = desk.dossiers();
        this.library = desk.library();
        this.desk = address.replaceFirst("/$", "");
        this.entrance = entrance;
    }

    @Override
    public boolean mayTell(Saved search) {
        return entrance.get()
                .map(of -> of.accounts().stream()
                        .anyMatch(account -> account.name().equals(search.person())
                                && account.role().includes(Role.ANALYST)))
                .orElse(true);
    }

    @Override
    public About about(Saved search) {
        return new About(search.name(), Sought.of(search.query()).told(), desk + "/search?" + search.query());
    }

    @Override
    public String state() {
        return library.behind()
                + dossiers.all().stream()
                        .map(one -> one.name() + " " + one.change())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<List<Match>> of(Saved search) {
        if (!library.behind().making().isEmpty()) return Optional.empty();
        var sought = Sought.of(search.query());
        var titles = dossiers.all();
        var matches = new ArrayList<Match>();
        for (int from = 0; from < MOST; from += Query.MOST) {
            var found = library.find(sought.query(from, Query.MOST), sought.dossier(), Order.LATEST)
                    .shown();
            found.forEach(placed -> matches.add(match(search, placed, titles)));
            if (found.size() < Query.MOST) break;
        }
        return Optional.of(matches);
    }

    private Match match(Saved search, Placed placed, List<Holding> titles) {
        var hit = placed.hit();
        var name = name(placed);
        var found = new Found(
                NewsItem.id(search.id(), name),
                ShowFound.kind(hit),
                Visible.line(String.join(", ", hit.actors())),
                hit.words(),
                Visible.line(hit.outlet().orElse("")),
                Visible.line(hit.title().isEmpty() ? hit.source() : hit.title()),
                Searching.title(titles, placed.dossier()).orElse(placed.dossier()),
                desk + ShowFound.href(placed),
                day(hit.published()));
        return new Match(name, found);
    }

    private static String day(Interval published) {
        return published
                .to()
                .or(published::from)
                .map(Moment::date)
                .map(LocalDate::toString)
                .orElse("");
    }

    /** The same for the same words at the same address; an article is the same whatever its words. */
    private static String name(Placed placed) {
        var hit = placed.hit();
        var named = String.join("\n", placed.dossier(), hit.source(), hit.kind().name(), words(hit));
        return ContentHash.of(named).hex().substring(0, DIGITS);
    }

    private static String words(Hit hit) {
        return hit.kind() == Kind.ARTICLE ? "" : hit.label() + "\n" + hit.words();
    }
}
