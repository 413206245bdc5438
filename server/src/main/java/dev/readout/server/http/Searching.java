package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.publish.page.DeskBar.Link;
import dev.readout.publish.page.SearchView.Tab;
import dev.readout.publish.words.Count;
import dev.readout.search.Catalogue.Amount;
import dev.readout.search.Catalogue.Found;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.Library;
import dev.readout.server.Library.Behind;
import dev.readout.server.api.Caller;
import dev.readout.server.api.Look;
import dev.readout.server.api.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Search over all dossiers. */
final class Searching {

    private static final int SHOWN = 20;
    private static final int FURTHEST = 1_000;
    private static final int NAMED = 3;
    private static final Link NONE = new Link("", "");

    private final Dossiers dossiers;
    private final Library library;
    private final Alerts alerts;
    private final DeskPages pages;

    Searching(Desk desk, Alerts alerts, DeskPages pages) {
        this.dossiers = desk.dossiers();
        this.library = desk.library();
        this.alerts = alerts;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        Look.at(routes, "/search", this::show);
        Look.at(routes, "/dossiers/{name}/search", this::show);
    }

    private void show(Context request) {
        var wanted = Sought.of(request);
        var all = dossiers.all();
        int from = Math.min(FURTHEST, Asked.number(request, "from"));
        var found = wanted.isNothing()
                ? new Found(List.of(), Map.of())
                : library.find(query(wanted, from), wanted.dossier(), wanted.order());
        var hits = new ShowFound(all, wanted.dossier().isPresent());
        var amount = found.all(wanted.kinds());
        Answers.page(
                request,
                pages.search(
                        wanted.view(all),
                        wanted.isNothing() ? "" : counted(amount),
                        tabs(wanted, found),
                        found.shown().stream().map(hits::row).toList(),
                        from == 0 ? NONE : new Link(wanted.href(Math.max(0, from - SHOWN)), "‹ Better matches"),
                        isMore(found, amount, from) ? new Link(wanted.href(from + SHOWN), "More ›") : NONE,
                        behind(library.behind()),
                        alerts.view(
                                Caller.of(request),
                                wanted.isNothing() ? "" : wanted.href(0).substring("/search?".length()))));
    }

    private static boolean isMore(Found found, Amount amount, int from) {
        return found.shown().size() == SHOWN && from < FURTHEST && (amount.more() || from + SHOWN < amount.number());
    }

    /** @throws Problem if it is longer than anybody would write */
    static Query query(Sought wanted, int from) {
        try {
            return wanted.query(from, SHOWN);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("This cannot be looked for: " + e.getMessage() + ".");
        }
    }

    private static String counted(Amount amount) {
        if (amount.number() == 0) return "Nothing found.";
        return count(amount) + (amount.number() == 1 && !amount.more() ? " match" : " matches");
    }

    private static String count(Amount amount) {
        return (amount.more() ? "over " : "") + Count.of(amount.number());
    }

    private static List<Tab> tabs(Sought wanted, Found found) {
        if (wanted.isNothing()) return List.of();
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(
                wanted.ofKind("").href(0),
                "All",
                count(found.all(Set.of())),
                wanted.kinds().isEmpty()));
        for (var kind : Kind.values()) {
            var amount = found.amounts().get(kind);
            boolean current = wanted.kinds().contains(kind);
            var href = amount == null && !current
                    ? ""
                    : wanted.ofKind(Sought.spelt(kind)).href(0);
            tabs.add(new Tab(href, ShowFound.many(kind), amount == null ? "0" : count(amount), current));
        }
        return tabs;
    }

    private static List<String> behind(Behind behind) {
        var lines = new ArrayList<String>();
        if (!behind.making().isEmpty())
            lines.add("Not searched yet, the index is being made: " + named(behind.making()) + ".");
        if (!behind.lost().isEmpty()) lines.add("Not kept up, cannot be opened: " + named(behind.lost()) + ".");
        if (!behind.late().isEmpty())
            lines.add("The last changes of " + named(behind.late()) + " are not in the index yet.");
        return lines;
    }

    private static String named(List<String> titles) {
        var some = String.join(", ", titles.subList(0, Math.min(NAMED, titles.size())));
        return titles.size() <= NAMED ? some : some + " and " + (titles.size() - NAMED) + " more";
    }

    /** The titles of dossiers by their names. */
    static Optional<String> title(List<Holding> all, String name) {
        return all.stream()
                .filter(holding -> holding.name().equals(name))
                .map(Holding::title)
                .findFirst();
    }
}
