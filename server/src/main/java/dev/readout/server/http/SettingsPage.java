package dev.readout.server.http;

import dev.readout.accounts.AccessToken;
import dev.readout.accounts.AccountsException;
import dev.readout.accounts.Entrance;
import dev.readout.accounts.Subscription;
import dev.readout.publish.DeskPages;
import dev.readout.publish.page.SettingsView;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.api.Caller;
import dev.readout.server.api.Look;
import dev.readout.server.api.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a desk is, and what somebody can change of what it keeps for them: subscriptions, saved searches, tokens. */
final class SettingsPage {

    private static final String PAGE = "/settings";

    private final Supplier<Optional<Entrance>> entrance;
    private final Desk desk;
    private final Alerts alerts;
    private final DeskPages pages;
    private final Guard guard;
    private final ZoneId zone;

    SettingsPage(DeskServer.Settings settings, Desk desk, Alerts alerts, DeskPages pages, Guard guard) {
        this.entrance = settings.entrance();
        this.desk = desk;
        this.alerts = alerts;
        this.pages = pages;
        this.guard = guard;
        this.zone = settings.zone();
    }

    void register(RoutesConfig routes) {
        Look.at(routes, PAGE, request -> show(request, ""));
        routes.post("/subscriptions", this::subscribe);
        routes.post("/subscriptions/{id}/end", this::end);
        routes.post("/tokens/{id}/end", this::revoke);
    }

    /** @param made a subscription's address, which is shown this once; empty where none was made */
    private void show(Context request, String made) {
        var caller = Caller.of(request);
        var known = entrance.get();
        var page = pages.settings(
                facts(known.isPresent()),
                caller.signedIn() ? caller.person() : "",
                caller.role().name().toLowerCase(Locale.ROOT),
                known.isPresent()
                        ? "You are " + caller.person() + ", "
                                + caller.role().name().toLowerCase(Locale.ROOT) + "."
                        : "Nobody signs in: whoever uses this machine may look and correct, and signs as "
                                + caller.person() + ".",
                subscriptions(request, caller, made),
                alerts.view(caller, ""),
                known.map(of -> tokens(of, caller)).orElse(List.of()));
        request.header("Cache-Control", "no-store");
        Answers.page(request, page);
    }

    private List<SettingsView.Fact> facts(boolean shared) {
        var all = desk.dossiers().all();
        var version = SettingsPage.class.getPackage().getImplementationVersion();
        var facts = new ArrayList<SettingsView.Fact>();
        facts.add(new SettingsView.Fact("Kept in", desk.dossiers().folder()));
        facts.add(new SettingsView.Fact(
                "Holds",
                Count.of(all.size(), "dossier") + ", "
                        + Count.of(all.stream().mapToInt(Holding::articles).sum(), "article")));
        facts.add(new SettingsView.Fact("Who may come in", shared ? "whoever has an account" : "this machine alone"));
        facts.add(new SettingsView.Fact("Readout", version == null ? "not built as a release" : version));
        facts.add(new SettingsView.Fact("Java", System.getProperty("java.runtime.version", "")));
        return facts;
    }

    private SettingsView.Subscriptions subscriptions(Context request, Caller caller, String made) {
        var asked = request.queryParam("of");
        var choices = choices(caller).toList();
        return new SettingsView.Subscriptions(
                caller.formToken().orElse(""),
                made,
                asked == null ? "" : asked,
                choices,
                caller.signedIn()
                        ? List.of()
                        : choices.stream()
                                .filter(choice -> choice.value().equals(asked))
                                .flatMap(choice -> plain(request, choice))
                                .toList(),
                entrance.get().map(of -> of.subscriptions().of(caller.person())).orElse(List.of()).stream()
                        .map(this::row)
                        .toList());
    }

    private Stream<SettingsView.Choice> choices(Caller caller) {
        var dossiers = desk.dossiers().all().stream()
                .map(one -> new SettingsView.Choice("dossier:" + one.name(), Visible.line(one.title())));
        var searches = alerts.of(caller)
                .map(one -> new SettingsView.Choice("search:" + one.id(), "Search: " + Visible.line(one.name())));
        return Stream.concat(dossiers, searches);
    }

    /** Where nobody signs in, the addresses are as they are. */
    private static Stream<SettingsView.Plain> plain(Context request, SettingsView.Choice choice) {
        return Stream.of(Subscribable.As.values())
                .map(as -> subscribable(choice.value(), as))
                .filter(Subscribable::isThere)
                .map(one -> new SettingsView.Plain(one.as().called(), Guard.origin(request) + one.openAddress()));
    }

    private SettingsView.Subscription row(Subscription one) {
        var what = Subscribable.at(one.address());
        return new SettingsView.Subscription(
                one.id(),
                what.map(of -> title(of) + ", " + of.as().called()).orElse(one.address()),
                Dates.brief(LocalDate.ofInstant(one.made(), zone)),
                one.used().map(Dates::brief).orElse("never"));
    }

    private String title(Subscribable what) {
        if (what.of() == Subscribable.Of.DOSSIER) {
            return Visible.line(
                    Searching.title(desk.dossiers().all(), what.name()).orElse(what.name()));
        }
        return desk.notebook().searches().stream()
                .filter(one -> one.id().equals(what.name()))
                .findFirst()
                .map(one -> "Search: " + Visible.line(one.name()))
                .orElse("A search that was forgotten");
    }

    private static List<SettingsView.Token> tokens(Entrance entrance, Caller caller) {
        return entrance.tokens().stream()
                .filter(token -> token.account().equalsIgnoreCase(caller.person()))
                .map(SettingsPage::token)
                .toList();
    }

    private static SettingsView.Token token(AccessToken one) {
        return new SettingsView.Token(one.id(), one.scope().name().toLowerCase(Locale.ROOT), Dates.brief(one.until()));
    }

    private static Subscribable subscribable(String of, Subscribable.As as) {
        var kind = of.startsWith("search:") ? Subscribable.Of.SEARCH : Subscribable.Of.DOSSIER;
        return new Subscribable(kind, of.substring(of.indexOf(':') + 1), as);
    }

    private Entrance entrance() {
        return entrance.get()
                .orElseThrow(() -> Problem.badRequest(
                        "Nobody signs in at this desk, so that its addresses can be subscribed to as they are."));
    }

    private void subscribe(Context request) {
        var caller = Caller.of(request);
        var open = entrance();
        var as = Subscribable.As.named(field(request, "as"))
                .orElseThrow(() -> Problem.badRequest("Choose a calendar or a feed."));
        var wanted = field(request, "of");
        if (choices(caller).noneMatch(one -> one.value().equals(wanted)))
            throw Problem.notFound("There is no such dossier and no such search of yours.");
        var what = subscribable(wanted, as);
        if (!what.isThere()) throw Problem.badRequest("A search has no days to come: choose a feed.");
        try {
            var secret = open.subscriptions().make(caller.person(), what.address(), guard.from(request));
            show(request, Guard.origin(request) + Subscribed.address(secret, what));
        } catch (AccountsException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private void end(Context request) {
        var id = request.pathParam("id");
        if (!entrance().subscriptions().takeBack(Caller.of(request).person(), id, guard.from(request)))
            throw Problem.notFound("You have no subscription '" + id + "'.");
        request.redirect(PAGE + "#subscriptions", HttpStatus.SEE_OTHER);
    }

    private void revoke(Context request) {
        var id = request.pathParam("id");
        if (!entrance().revoke(Caller.of(request).person(), id, guard.from(request)))
            throw Problem.notFound("You have no token '" + id + "'.");
        request.redirect(PAGE + "#tokens", HttpStatus.SEE_OTHER);
    }

    private static String field(Context request, String name) {
        var value = request.formParam(name);
        return value == null ? "" : value.strip();
    }
}
