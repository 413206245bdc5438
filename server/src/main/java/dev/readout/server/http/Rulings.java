package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Hand;
import dev.readout.server.Shelf;
import dev.readout.server.Target;
import dev.readout.server.api.Caller;
import dev.readout.server.api.Look;
import dev.readout.server.api.Problem;
import dev.readout.server.curation.Days;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    Rulings(Dossiers dossiers, Hand hand, DeskPages pages, InstantSource clock, ZoneId zone) {
        this.dossiers = dossiers;
        this.hand = hand;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    void register(RoutesConfig routes) {
        Look.at(routes, "/dossiers/{name}/rule", new Correcting(dossiers, pages)::show);
        Look.at(routes, "/dossiers/{name}/rulings", new RulingLog(dossiers, hand, pages, zone)::show);
        routes.post("/dossiers/{name}/rulings", this::rule);
        routes.post("/dossiers/{name}/verdicts", this::decide);
    }

    private void rule(Context request) {
        var found = Asked.dossier(request, dossiers);
        var deed = deed(field(request, "deed"));
        var values = request.formParams("value-" + deed.name()).stream()
                .map(String::strip)
                .toList();
        var ruling = deed == Deed.UNDO ? undoing(request, found, values) : ruling(request, found, deed, values);
        long number = hand.rule(found.name(), ruling);
        var asOf = Addresses.asOf(Asked.day(request));
        var back = switch (deed) {
            case UNDO, REJECT -> "/rulings" + asOf + "#r" + number;
            default -> asOf + "#" + Addresses.escaped(field(request, "on"));
        };
        request.redirect(Addresses.dossier(found.name()) + back, HttpStatus.SEE_OTHER);
    }

    private Ruling ruling(Context request, Folded found, Deed deed, List<String> values) {
        var target = Correcting.target(found, field(request, "on"));
        var value = String.join(", ", values);
        var words = switch (deed) {
            case MERGE -> {
                if (value.isEmpty()) throw Problem.badRequest("Choose what it is the same as.");
                yield Stream.concat(target.on().stream(), Correcting.target(found, value).on().stream())
                        .toList();
            }
            case SPLIT -> chosen(target, values);
            default -> target.wordsFor(deed);
        };
        return made(
                request,
                words,
                deed,
                checked(target, deed, value, found),
                target.now().getOrDefault(deed, ""));
    }

    private Ruling undoing(Context request, Folded found, List<String> values) {
        var number = String.join("", values);
        boolean known = hand.rulings(found.name()).stream()
                .anyMatch(entry -> String.valueOf(entry.number()).equals(number));
        if (!known) throw Problem.notFound("There is no correction '" + number + "' to undo.");
        return made(request, List.of(), Deed.UNDO, number, "");
    }

    private Ruling made(Context request, List<Words> on, Deed deed, String value, String before) {
        try {
            return new Ruling(
                    Shelf.DOSSIER,
                    on,
                    deed,
                    value,
                    before,
                    signed(request),
                    field(request, "reason"),
                    clock.instant(),
                    Optional.of(field(request, "request")).filter(name -> !name.isEmpty()));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("This cannot be kept: " + e.getMessage() + ". Go back and say what it should be.");
        }
    }

    private static String checked(Target target, Deed deed, String value, Folded found) {
        return switch (deed) {
            case DATE -> {
                if (Days.of(value).isEmpty()) {
                    throw Problem.badRequest(
                            "Write a day as 2031-03-04, or two with a slash between, not as '" + value + "'.");
                }
                yield value;
            }
            case STATUS -> {
                if (!target.states().contains(value)) {
                    throw Problem.badRequest("It can stand " + target.states() + ", not '" + value + "'.");
                }
                yield value;
            }
            case MERGE -> Correcting.target(found, value).title();
            case SPLIT, ACCEPT, REJECT -> "";
            case SPEAKER, OUTCOME, NOTE, UNDO -> value;
        };
    }

    private static List<Words> chosen(Target target, List<String> indexes) {
        var chosen = new ArrayList<Words>();
        for (int i = 0; i < target.on().size(); i++) {
            if (indexes.contains(String.valueOf(i))) chosen.add(target.on().get(i));
        }
        if (chosen.isEmpty() || chosen.size() == target.on().size()) {
            throw Problem.badRequest("Choose some of the reports, not all and not none.");
        }
        return chosen;
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
        var back = "/rulings" + Addresses.asOf(Asked.day(request)) + "#members";
        request.redirect(Addresses.dossier(name) + back, HttpStatus.SEE_OTHER);
    }

    private static Deed deed(String name) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("Nothing is decided by '" + name + "'."));
    }

    /** At a desk for one machine people may sign with any name, not with none. */
    private static String signed(Context request) {
        var caller = Caller.of(request);
        return caller.signedIn() ? caller.person() : field(request, "person");
    }

    private static String field(Context request, String name) {
        var value = request.formParam(name);
        return value == null ? "" : value.strip();
    }
}
