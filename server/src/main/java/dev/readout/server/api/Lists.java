package dev.readout.server.api;

import dev.readout.server.Dossiers.Folded;
import dev.readout.server.lookup.Cited;
import dev.readout.server.lookup.Found;
import dev.readout.server.lookup.Part;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;

/** Sends lists: a page of one with a cursor to the next, or all of it as JSON Lines. */
final class Lists {

    static final String LINES = "application/x-ndjson";

    private static final int SHOWN = 100;
    private static final int MOST = 1_000;

    private Lists() {}

    /** Which part of a list of a dossier is asked for. */
    static Part part(Parameters asked, Folded in) {
        var limit = asked.number("limit", 1, MOST);
        int from =
                asked.words("after").map(words -> Cursor.read(words, in).from()).orElse(0);
        return new Part(from, limit.orElse(wantsLines(asked.request()) ? Part.ALL.most() : SHOWN));
    }

    static void send(Context request, Part part, Found found) {
        long next = part.from() + (long) found.items().size();
        var cursor = Cursor.at(found.in(), (int) next);
        boolean more = next < found.all() && !found.items().isEmpty();
        if (more) request.header("Link", "<" + following(request, cursor) + ">; rel=\"next\"");
        request.header("Vary", "Accept");
        if (wantsLines(request)) {
            var lines = String.join("\n", found.items());
            request.result(lines.isEmpty() ? "" : lines + "\n").contentType(LINES);
            return;
        }
        var page = Cited.of(found);
        if (more) page.put("next", cursor.toString());
        request.result(page.toString()).contentType("application/json");
    }

    private static boolean wantsLines(Context request) {
        var accept = request.header("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains(LINES);
    }

    private static String following(Context request, Cursor cursor) {
        var parameters = new ArrayList<String>();
        request.queryParamMap().forEach((name, values) -> {
            if (!name.equals("after")) values.forEach(value -> parameters.add(escaped(name) + "=" + escaped(value)));
        });
        parameters.add("after=" + escaped(cursor.toString()));
        return request.req().getRequestURI() + "?" + String.join("&", parameters);
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
