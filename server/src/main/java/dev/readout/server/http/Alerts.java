package dev.readout.server.http;

import dev.readout.accounts.Entrance;
import dev.readout.model.Moment;
import dev.readout.publish.DeskPages;
import dev.readout.publish.feed.AtomFeed;
import dev.readout.publish.feed.JsonFeed;
import dev.readout.publish.feed.NewsItem;
import dev.readout.publish.page.SearchView;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.search.Catalogue.Order;
import dev.readout.search.Catalogue.Placed;
import dev.readout.server.Library;
import dev.readout.server.Notebook;
import dev.readout.server.Notebook.Saved;
import dev.readout.server.alert.Alert;
import dev.readout.server.alert.Letter;
import dev.readout.server.alert.Signature;
import dev.readout.server.alert.Target;
import dev.readout.server.alert.Telling;
import dev.readout.server.api.Caller;
import dev.readout.server.api.EntityTag;
import dev.readout.server.api.Look;
import dev.readout.server.api.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Searches that somebody is told of: each new match is an item of a feed, which says what it is and why it is there. */
final class Alerts {

    private static final int TOLD = 50;
    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 120;
    private static final int MOST_SAVED = 200;
    private static final int MOST_TARGETS = 10;
    private static final Pattern QUERY = Pattern.compile("q=[\\x21-\\x7e]{0,4000}");

    private final Library library;
    private final Notebook notebook;
    private final Telling telling;
    private final DeskPages pages;
    private final Supplier<Optional<Entrance>> entrance;
    private final Guard guard;

    Alerts(Desk desk, DeskPages pages, Supplier<Optional<Entrance>> entrance, Guard guard) {
        this.library = desk.library();
        this.notebook = desk.notebook();
        this.telling = desk.telling();
        this.pages = pages;
        this.entrance = entrance;
        this.guard = guard;
    }

    void register(RoutesConfig routes) {
        routes.post("/searches", this::save);
        routes.post("/searches/{id}/forget", this::forget);
        routes.post("/searches/{id}/alerts", this::tell);
        routes.post("/searches/{id}/alerts/{alert}/forget", this::tellNoMore);
        Look.at(routes, "/searches/{id}/news.atom", request -> feed(request, true));
        Look.at(routes, "/searches/{id}/news.json", request -> feed(request, false));
    }

    /** @param query this search, as it is saved; empty where nothing was looked for */
    SearchView.Alerts view(Caller caller, String query) {
        return new SearchView.Alerts(
                caller.formToken().orElse(""),
                query,
                caller.decides() && telling.mail().isPresent(),
                caller.decides() && telling.hooks().isPresent(),
                of(caller).map(this::row).toList());
    }

    /** At a desk that a team shares, one's own; they are nobody else's business. */
    Stream<Saved> of(Caller caller) {
        return notebook.searches().stream()
                .filter(search -> !caller.signedIn() || search.person().equals(caller.person()));
    }

    /** @throws Problem if the caller saved none of this name */
    private Saved named(Context request) {
        var id = request.pathParam("id");
        return of(Caller.of(request))
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No search is saved as '" + id + "'."));
    }

    private SearchView.Alert row(Saved search) {
        var address = "/searches/" + Addresses.escaped(search.id());
        return new SearchView.Alert(
                search.id(),
                Visible.line(search.name()),
                "/search?" + search.query(),
                address + "/news.atom",
                address + "/news.json",
                of(search).map(Alerts::target).toList());
    }

    private static SearchView.Target target(Alert alert) {
        var last = alert.letters().isEmpty()
                ? Optional.<Letter>empty()
                : Optional.of(alert.letters().getLast());
        return new SearchView.Target(
                alert.id(),
                switch (alert.target()) {
                    case Target.Mailbox mailbox -> "E-mail";
                    case Target.Hook hook -> "Webhook";
                },
                Visible.line(alert.target().shown()),
                last.map(Alerts::state).orElse("nothing new yet"));
    }

    private static String state(Letter letter) {
        var state = switch (letter.state()) {
            case WAITING ->
                letter.tries() == 0
                        ? "about to be sent"
                        : "not sent yet, tried " + Count.of(letter.tries(), "time", "times");
            case LEAVING -> "is being sent";
            case ARRIVED -> "last one sent";
            case UNSURE -> "nobody knows whether the last one arrived";
            case GIVEN_UP -> "the last one could not be sent";
        };
        return letter.problem().isEmpty() ? state : state + ": " + Visible.line(letter.problem());
    }

    private void save(Context request) {
        var caller = Caller.of(request);
        var name = field(request, "name");
        var query = field(request, "query");
        if (name.isEmpty() || name.length() > LONGEST_TITLE) throw Problem.badRequest("Give the search a name.");
        if (!QUERY.matcher(query).matches()) throw Problem.badRequest("This is no search of this desk.");
        if (of(caller).count() >= MOST_SAVED)
            throw Problem.badRequest("There are " + MOST_SAVED + " searches saved: forget one first.");
        var id = "s-" + UUID.randomUUID().toString().substring(0, 8);
        notebook.save(new Saved(id, name, caller.person(), query));
        request.redirect("/search?" + query + "#" + id, HttpStatus.SEE_OTHER);
    }

    /** What is there already is not told. */
    private void tell(Context request) {
        var search = named(request);
        Searching.query(Sought.of(search.query()), 0);
        if (of(search).count() >= MOST_TARGETS)
            throw Problem.badRequest("This search is told of in " + MOST_TARGETS + " places: forget one first.");
        boolean hook = field(request, "by").equals("hook");
        var address = field(request, "address");
        Target target = hook ? new Target.Hook(address, Signature.freshSecret()) : new Target.Mailbox(address);
        var carrier = (hook ? telling.hooks() : telling.mail())
                .orElseThrow(() -> Problem.badRequest("This desk does not send there."));
        if (!carrier.takes(target))
            throw Problem.badRequest(
                    hook
                            ? "This is no address that this desk sends to: https://..., and of this machine and its network only where"
                                    + " it was started with --local-webhooks."
                            : "This is no mailbox that a mail can be sent to: one, as ada@office.example.");
        note(request, "has “" + search.name() + "” told to " + target.shown());
        telling.book().add(Alert.fresh("a-" + UUID.randomUUID(), search.id(), target));
        var back = "/search?" + search.query() + "#" + search.id();
        if (target instanceof Target.Hook(var to, var secret)) {
            request.header("Cache-Control", "no-store");
            Answers.page(request, pages.hook(Visible.line(search.name()), target.shown(), secret, back));
        } else {
            request.redirect(back, HttpStatus.SEE_OTHER);
        }
    }

    private void note(Context request, String deed) {
        entrance.get().ifPresent(of -> of.note(Caller.of(request).person(), guard.from(request), Visible.line(deed)));
    }

    private Stream<Alert> of(Saved search) {
        return telling.book().all().stream().filter(alert -> alert.search().equals(search.id()));
    }

    private void tellNoMore(Context request) {
        var search = named(request);
        of(search)
                .filter(alert -> alert.id().equals(request.pathParam("alert")))
                .forEach(alert -> {
                    telling.book().forget(alert.id());
                    note(
                            request,
                            "has “" + search.name() + "” told no more to "
                                    + alert.target().shown());
                });
        request.redirect("/search?" + search.query() + "#" + search.id(), HttpStatus.SEE_OTHER);
    }

    private void forget(Context request) {
        var search = named(request);
        telling.book().forgetSearch(search.id());
        notebook.forget(search.id());
        request.redirect("/search", HttpStatus.SEE_OTHER);
    }

    private static String field(Context request, String name) {
        var value = request.formParam(name);
        return value == null ? "" : value.strip();
    }

    private void feed(Context request, boolean atom) {
        feed(request, named(request), atom);
    }

    /**
     * Of a search that somebody saved, on whose behalf a program asks.
     *
     * @throws Problem if they saved none of this name
     */
    void send(Context request, String person, String id, boolean atom) {
        var search = notebook.searches().stream()
                .filter(one -> one.person().equals(person) && one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This search was forgotten."));
        feed(request, search, atom);
    }

    private void feed(Context request, Saved search, boolean atom) {
        var sought = Sought.of(search.query());
        var desk = Guard.origin(request);
        var items = library.find(sought.query(0, TOLD), sought.dossier(), Order.LATEST).shown().stream()
                .map(placed -> item(search, sought, placed, desk))
                .toList();
        if (EntityTag.isKnown(request, atom, items)) return;
        var title = "Readout: " + Visible.line(search.name());
        if (atom)
            request.result(AtomFeed.of(title, NewsItem.id(search.id()), day(items), items))
                    .contentType("application/atom+xml; charset=utf-8");
        else request.result(JsonFeed.of(title, items)).contentType("application/feed+json");
    }

    private static LocalDate day(List<NewsItem> items) {
        return items.isEmpty() ? LocalDate.EPOCH : items.getFirst().day();
    }

    private static NewsItem item(Saved search, Sought sought, Placed placed, String desk) {
        var hit = placed.hit();
        var who = hit.actors().isEmpty() ? "" : Visible.line(String.join(", ", hit.actors())) + ": ";
        var words = Visible.line(hit.words());
        var from = Visible.line(hit.outlet().orElse(hit.source())) + ", " + Visible.line(hit.title());
        var why = "You are told because it matches your saved search “" + Visible.line(search.name()) + "” ("
                + sought.told() + ").";
        return new NewsItem(
                NewsItem.id(search.id(), placed.dossier(), hit.article().value(), hit.id()),
                Excerpt.of(Capital.first(ShowFound.kind(hit)) + ". " + who + words, LONGEST_TITLE),
                who + "“" + Excerpt.of(words, LONGEST) + "” (" + from + ")\n" + why,
                desk + ShowFound.href(placed),
                hit.published()
                        .to()
                        .or(() -> hit.published().from())
                        .map(Moment::date)
                        .orElse(LocalDate.EPOCH));
    }
}
