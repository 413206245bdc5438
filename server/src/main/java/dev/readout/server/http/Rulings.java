package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.server.Deciding;
import dev.readout.server.Deciding.Wish;
import dev.readout.server.Dossiers;
import dev.readout.server.Hand;
import dev.readout.server.Shelf;
import dev.readout.server.api.Caller;
import dev.readout.server.api.Look;
import dev.readout.server.api.Problem;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling.Deed;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people decide: takes it in, and shows what was decided before. */
final class Rulings {

    private final Dossiers dossiers;
    private final Hand hand;
    private final DeskPages pages;
    private final InstantSource clock;
    private final ZoneId zone;
    private final AddingWords adding;

    Rulings(Dossiers dossiers, Hand hand, DeskPages pages, InstantSource clock, ZoneId zone) {
        this.dossiers = dossiers;
        this.hand = hand;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
        this.adding = new AddingWords(dossiers, hand, pages, clock);
    }

    void register(RoutesConfig routes) {
        Look.at(routes, "/dossiers/{name}/rule", new Correcting(dossiers, pages)::show);
        Look.at(routes, "/dossiers/{name}/articles/{article}/add", adding::show);
        Look.at(routes, "/dossiers/{name}/rulings", new RulingLog(dossiers, hand, pages, zone)::show);
        routes.post("/dossiers/{name}/rulings", this::rule);
        routes.post("/dossiers/{name}/verdicts", this::decide);
    }

    private void rule(Context request) {
        var found = Asked.dossier(request, dossiers);
        var deed = deed(field(request, "deed"));
        if (deed == Deed.ADD) {
            adding.keep(request, found);
            return;
        }
        var wish = new Wish(
                deed,
                field(request, "on"),
                request.formParams("value-" + deed.name()),
                signed(request),
                field(request, "reason"),
                clock.instant(),
                Optional.of(field(request, "request")).filter(name -> !name.isEmpty()));
        var ruling = new Deciding(hand).of(found, wish);
        long number = hand.rule(found.name(), ruling);
        if (isFromInbox(request)) {
            request.redirect(Inbox.address(found.name(), number), HttpStatus.SEE_OTHER);
            return;
        }
        var asOf = Addresses.asOf(Asked.asOf(request, zone));
        var back = switch (deed) {
            case UNDO, REJECT -> "/rulings" + asOf + "#r" + number;
            default -> asOf + "#" + Addresses.escaped(field(request, "on"));
        };
        request.redirect(Addresses.dossier(found.name()) + back, HttpStatus.SEE_OTHER);
    }

    private void decide(Context request) {
        var name = request.pathParam("name");
        var address = field(request, "address");
        if (!hand.knows(name, address))
            throw Problem.notFound("No article of '" + name + "' stands at '" + address + "'.");
        var verdict = field(request, "verdict").equals("BELONGS") ? Verdict.BELONGS : Verdict.OUTSIDE;
        var reason = field(request, "reason");
        var author = Author.person(Caller.of(request).signs(field(request, "person")));
        var why = reason.isEmpty() ? "a person decided so" : reason;
        hand.decide(name, new Decision(Shelf.DOSSIER, address, verdict, author, why, clock.instant()));
        if (isFromInbox(request)) {
            request.redirect(Inbox.address(name, 0) + "#aside", HttpStatus.SEE_OTHER);
            return;
        }
        var back = "/rulings" + Addresses.asOf(Asked.asOf(request, zone)) + "#members";
        request.redirect(Addresses.dossier(name) + back, HttpStatus.SEE_OTHER);
    }

    private static boolean isFromInbox(Context request) {
        return field(request, "back").equals("inbox");
    }

    private static Deed deed(String name) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("Nothing is decided by '" + name + "'."));
    }

    /** At a desk for one machine people may sign with any name, not with none. */
    static String signed(Context request) {
        var caller = Caller.of(request);
        return caller.signedIn() ? caller.person() : field(request, "person");
    }

    static String field(Context request, String name) {
        var value = request.formParam(name);
        return value == null ? "" : value.strip();
    }
}
