package dev.readout.server.http;

import dev.readout.accounts.Role;
import dev.readout.accounts.Secrets;
import dev.readout.server.api.Caller;
import dev.readout.server.api.Problem;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who may do what: one line for every route of the desk. A route that has none is nobody's, also at a desk for one machine. To ask for the
 * head alone is to look.
 */
final class Permissions {

    private static final String TABLE = """
            ANYBODY  GET  /sign-in
            ANYBODY  POST /sign-in
            ANYBODY  GET  /subscribed/{key}/{file}

            READER   GET  /
            READER   GET  /account
            READER   GET  /search
            READER   POST /searches
            READER   POST /searches/{id}/forget
            READER   POST /searches/{id}/alerts/{alert}/forget
            READER   GET  /searches/{id}/news.atom
            READER   GET  /searches/{id}/news.json
            READER   GET  /settings
            READER   POST /sign-out
            READER   POST /subscriptions
            READER   POST /subscriptions/{id}/end
            READER   POST /tokens/{id}/end
            READER   GET  /dossiers/{name}
            READER   GET  /dossiers/{name}/annotations.jsonld
            READER   GET  /dossiers/{name}/articles/{article}
            READER   GET  /dossiers/{name}/coverage.bib
            READER   GET  /dossiers/{name}/coverage.csl.json
            READER   GET  /dossiers/{name}/dossier.json
            READER   GET  /dossiers/{name}/dossier.md
            READER   GET  /dossiers/{name}/due.ics
            READER   GET  /dossiers/{name}/inbox
            READER   GET  /dossiers/{name}/live
            READER   GET  /dossiers/{name}/plover.jsonl
            READER   GET  /dossiers/{name}/prov.json
            READER   GET  /dossiers/{name}/readings.jsonl
            READER   GET  /dossiers/{name}/rulings
            READER   GET  /dossiers/{name}/search
            READER   GET  /dossiers/{name}/statements.csv

            READER   GET  /api/v1/dossier.schema.json
            READER   GET  /api/v1/dossiers
            READER   GET  /api/v1/dossiers/{name}
            READER   GET  /api/v1/dossiers/{name}/actors
            READER   GET  /api/v1/dossiers/{name}/agreement
            READER   GET  /api/v1/dossiers/{name}/annotations.jsonld
            READER   GET  /api/v1/dossiers/{name}/articles
            READER   GET  /api/v1/dossiers/{name}/brief
            READER   GET  /api/v1/dossiers/{name}/changes
            READER   GET  /api/v1/dossiers/{name}/changes.atom
            READER   GET  /api/v1/dossiers/{name}/changes.feed.json
            READER   GET  /api/v1/dossiers/{name}/commitments
            READER   GET  /api/v1/dossiers/{name}/conditions
            READER   GET  /api/v1/dossiers/{name}/contacts
            READER   GET  /api/v1/dossiers/{name}/contrasts
            READER   GET  /api/v1/dossiers/{name}/coverage.bib
            READER   GET  /api/v1/dossiers/{name}/coverage.csl.json
            READER   GET  /api/v1/dossiers/{name}/dossier.json
            READER   GET  /api/v1/dossiers/{name}/dossier.md
            READER   GET  /api/v1/dossiers/{name}/due.ics
            READER   GET  /api/v1/dossiers/{name}/evidence
            READER   GET  /api/v1/dossiers/{name}/meetings
            READER   GET  /api/v1/dossiers/{name}/options
            READER   GET  /api/v1/dossiers/{name}/plover.jsonl
            READER   GET  /api/v1/dossiers/{name}/process
            READER   GET  /api/v1/dossiers/{name}/prov.json
            READER   GET  /api/v1/dossiers/{name}/reactions
            READER   GET  /api/v1/dossiers/{name}/readings.jsonl
            READER   GET  /api/v1/dossiers/{name}/search
            READER   GET  /api/v1/dossiers/{name}/statements
            READER   GET  /api/v1/dossiers/{name}/statements.csv
            READER   GET  /api/v1/dossiers/{name}/timeline
            READER   GET  /api/v1/dossiers/{name}/wording
            READER   GET  /api/v1/openapi.json
            READER   GET  /api/v1/search

            READER   GET  /api/v1/dossiers/{name}/rulings
            READER   POST /mcp

            ANALYST  GET  /dossiers/{name}/articles/{article}/add
            ANALYST  GET  /dossiers/{name}/rule
            ANALYST  POST /dossiers/{name}/rulings
            ANALYST  POST /dossiers/{name}/verdicts
            ANALYST  POST /searches/{id}/alerts
            ANALYST  POST /api/v1/dossiers/{name}/articles
            ANALYST  POST /api/v1/dossiers/{name}/rulings
            ANALYST  POST /api/v1/dossiers/{name}/verdicts

            ADMIN    GET  /accounts
            """;

    /** The least role for each route; none for what anybody may ask for. */
    static final Map<String, Optional<Role>> NEEDED = TABLE.lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.split(" +"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[1] + " " + cells[2], cells -> role(cells[0])));

    private Permissions() {}

    /** @throws Problem if the caller may not, or does not show that they mean it */
    static void check(Context request) {
        var route = route(request);
        if (isOpen(route)) return;
        var caller = Caller.of(request);
        if (!may(request, caller, route)) {
            throw new Problem(
                    403,
                    "Not yours to do",
                    "This needs more than the role or the token of " + caller.person() + " gives.");
        }
        if (!looks(request)) requireMeant(request, caller);
    }

    private static Optional<Role> role(String word) {
        return word.equals("ANYBODY") ? Optional.empty() : Optional.of(Role.valueOf(word));
    }

    /** Whether anybody may ask for this, before it is known who asks. */
    static boolean isOpen(Context request) {
        return Subscribed.isOne(request.path()) || isOpen(line(request.method(), request.path()));
    }

    private static boolean isOpen(String route) {
        return NEEDED.containsKey(route) && NEEDED.get(route).isEmpty();
    }

    /** A route that is not in the table is of no role. A program with a token to read changes nothing, not even what is its owner's own. */
    private static boolean may(Context request, Caller caller, String route) {
        boolean only = caller.formToken().isEmpty() && !caller.role().includes(Role.ANALYST);
        if (only && !looks(request)) return false;
        return NEEDED.getOrDefault(route, Optional.empty())
                .filter(caller.role()::includes)
                .isPresent();
    }

    /** Whether it changes nothing: by its method, or because a model can only look. */
    static boolean looks(Context request) {
        return request.method().equals(HandlerType.GET)
                || request.method().equals(HandlerType.HEAD)
                || request.path().equals(Models.PATH);
    }

    private static String route(Context request) {
        var matched = request.endpoints().matchedHttpEndpoint();
        return matched == null ? "" : line(matched.method, matched.path);
    }

    /** As the table has it. */
    static String line(HandlerType method, String path) {
        return (method.equals(HandlerType.HEAD) ? HandlerType.GET : method) + " " + path;
    }

    /** A form shows by its token that it came from this desk. */
    private static void requireMeant(Context request, Caller caller) {
        if (caller.formToken().isEmpty()) return;
        var type = request.contentType();
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        var given = form ? request.formParam("token") : null;
        if (given == null || !Secrets.same(given, caller.formToken().get())) {
            throw new Problem(
                    403,
                    "No token",
                    caller.signedIn()
                            ? "A change needs the token of its form: load the form again; a program brings its own."
                            : "A change needs this desk's token: load the form again; a program finds it in desk.token of the data folder.");
        }
    }
}
