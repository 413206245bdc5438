package dev.readout.server.http;

import dev.readout.accounts.Entrance;
import dev.readout.publish.Form;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import dev.readout.server.api.ChangeFeeds;
import dev.readout.server.api.Look;
import dev.readout.server.api.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What calendars and readers of feeds ask for, which cannot sign in: the address is the permission, for one thing, to look at. It is made
 * and taken back in the settings.
 */
final class Subscribed {

    private static final String PREFIX = "/subscribed/";

    private final Supplier<Optional<Entrance>> entrance;
    private final Dossiers dossiers;
    private final ChangeFeeds feeds;
    private final Alerts alerts;

    Subscribed(Supplier<Optional<Entrance>> entrance, Dossiers dossiers, Alerts alerts) {
        this.entrance = entrance;
        this.dossiers = dossiers;
        this.feeds = new ChangeFeeds(dossiers);
        this.alerts = alerts;
    }

    void register(RoutesConfig routes) {
        Look.at(routes, PREFIX + "{key}/{file}", this::send);
    }

    /** Whether somebody asks who brings their permission in the address. */
    static boolean isOne(String path) {
        return path.startsWith(PREFIX);
    }

    /** Where a program asks for something by its secret. */
    static String address(String secret, Subscribable what) {
        return PREFIX + secret + "/" + what.file();
    }

    private void send(Context request) {
        request.header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex");
        var found = entrance.get()
                .flatMap(of -> of.subscriptions().find(request.pathParam("key")))
                .orElseThrow(Subscribed::nothing);
        var what = Subscribable.at(found.address())
                .filter(one -> one.file().equals(request.pathParam("file")))
                .orElseThrow(Subscribed::nothing);
        if (what.of() == Subscribable.Of.SEARCH) {
            alerts.send(request, found.account(), what.name(), what.as() == Subscribable.As.ATOM);
            return;
        }
        switch (what.as()) {
            case CALENDAR ->
                Forms.send(
                        request,
                        Form.CALENDAR,
                        dossiers.find(what.name(), AsOf.NOW).orElseThrow(Subscribed::nothing));
            case ATOM -> feeds.send(request, what.name(), true);
            case JSON -> feeds.send(request, what.name(), false);
        }
    }

    private static Problem nothing() {
        return Problem.notFound("There is no such subscription: it may have been taken back.");
    }
}
