package dev.readout.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.readout.search.Catalogue.Order;
import dev.readout.search.Catalogue.Placed;
import dev.readout.search.Query;
import dev.readout.search.format.HitJson;
import dev.readout.server.Library;
import io.javalin.http.Context;
import java.util.Set;

/** Search over all dossiers, for programs. */
final class FindEverywhere {

    static final String PATH = Api.ROOT + "/search";

    private static final Set<String> KNOWN =
            Set.of("words", "dossier", "kind", "actor", "outlet", "since", "until", "order", "limit", "from");
    private static final int SHOWN = 100;
    private static final int FURTHEST = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Library library;
    private final HitJson hits = new HitJson();

    FindEverywhere(Library library) {
        this.library = library;
    }

    void find(Context request) {
        var asked = Parameters.of(request, KNOWN);
        int from = asked.number("from", 0, FURTHEST).orElse(0);
        int most = asked.number("limit", 1, Query.MOST).orElse(SHOWN);
        var found = library.find(Api.query(asked, from, most), asked.words("dossier"), order(asked));
        var behind = library.behind();
        var answer = JSON.createObjectNode();
        var amount = found.all(Api.kinds(asked.words("kind")));
        answer.put("all", amount.number()).put("more", amount.more());
        answer.put("current", behind.isCurrent());
        var items = answer.putArray("items");
        found.shown().forEach(placed -> items.add(item(placed)));
        if (EntityTag.isKnown(request, answer)) return;
        request.result(answer.toString()).contentType("application/json");
    }

    private static Order order(Parameters asked) {
        return switch (asked.words("order").orElse("best")) {
            case "best" -> Order.BEST;
            case "latest" -> Order.LATEST;
            default -> throw Problem.badRequest("order is best or latest.");
        };
    }

    private ObjectNode item(Placed placed) {
        return JSON.createObjectNode()
                .put("dossier", placed.dossier())
                .putRawValue("hit", new RawValue(hits.line(placed.hit())));
    }
}
