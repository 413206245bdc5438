package dev.readout.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.model.ArticleId;
import dev.readout.model.Moment;
import dev.readout.model.Span;
import dev.readout.publish.Form;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.Library;
import dev.readout.server.lookup.Found;
import dev.readout.server.lookup.Lookup;
import dev.readout.server.lookup.Part;
import dev.readout.server.lookup.Section;
import dev.readout.server.lookup.Wanted;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The addresses of the API. */
public final class Api {

    static final String ROOT = "/api/v1";

    private static final String DOSSIER = ROOT + "/dossiers/{name}";
    private static final Set<String> LISTED = Set.of("asOf", "knownOn", "limit", "after");
    private static final Set<String> SAID = Set.of("asOf", "knownOn", "limit", "after", "by", "about");
    private static final Set<String> CHANGED = Set.of("asOf", "knownOn", "limit", "after", "since");
    private static final Set<String> FED = Set.of("asOf", "knownOn", "since");
    private static final Set<String> SEARCHED =
            Set.of("asOf", "knownOn", "limit", "after", "words", "kind", "actor", "outlet", "since", "until");
    private static final Set<String> QUOTED = Set.of("asOf", "knownOn", "article", "start", "end");

    private final Dossiers dossiers;
    private final Lookup lookup;
    private final FindEverywhere everywhere;

    public Api(Dossiers dossiers, Library library) {
        this.dossiers = dossiers;
        this.everywhere = new FindEverywhere(library);
        this.lookup = new Lookup(dossiers);
    }

    public void register(RoutesConfig routes) {
        Look.at(routes, ROOT + "/" + Documents.OPENAPI, request -> Documents.send(request, Documents.OPENAPI));
        Look.at(routes, ROOT + "/" + Documents.SCHEMA, request -> Documents.send(request, Documents.SCHEMA));
        Look.at(routes, ROOT + "/dossiers", this::dossiers);
        Look.at(
                routes,
                DOSSIER,
                request -> WholeDossiers.send(request, folded(Parameters.of(request, Set.of("asOf", "knownOn")))));
        for (var form : Form.values()) {
            Look.at(
                    routes,
                    DOSSIER + "/" + form.file(),
                    request -> WholeDossiers.send(
                            request, form, folded(Parameters.of(request, Set.of("asOf", "knownOn")))));
        }
        for (var section : Section.values()) {
            Look.at(routes, DOSSIER + "/" + section.spelt(), request -> section(request, section));
        }
        Look.at(routes, DOSSIER + "/changes", this::changes);
        for (var feed : Feed.values()) Look.at(routes, DOSSIER + "/" + feed.file(), request -> feed(request, feed));
        Look.at(routes, DOSSIER + "/search", this::search);
        Look.at(routes, DOSSIER + "/evidence", this::evidence);
        Look.at(routes, FindEverywhere.PATH, everywhere::find);
        routes.after(ROOT + "/*", Packed::pack);
    }

    private void dossiers(Context request) {
        Parameters.of(request, Set.of());
        var all = dossiers.all();
        if (EntityTag.isKnown(request, all)) return;
        var answer = JsonNodeFactory.instance.objectNode();
        var items = answer.putArray("items");
        all.forEach(holding -> describe(holding, items.addObject()));
        request.result(answer.toString()).contentType("application/json");
    }

    private static void describe(Holding holding, ObjectNode into) {
        into.put("name", holding.name()).put("title", holding.title()).put("articles", holding.articles());
        into.putObject("published")
                .put("from", holding.published().from().map(Moment::toString).orElse(null))
                .put("to", holding.published().to().map(Moment::toString).orElse(null));
        into.put("changed", holding.changed().map(Instant::toString).orElse(null));
        into.put("problem", holding.problem().orElse(null));
    }

    private void section(Context request, Section section) {
        var asked = Parameters.of(request, section == Section.STATEMENTS ? SAID : LISTED);
        var wanted = new Wanted(asked.words("by"), asked.words("about"));
        list(asked, (in, part) -> lookup.list(in, section, wanted, part));
    }

    private void changes(Context request) {
        var asked = Parameters.of(request, CHANGED);
        list(asked, (in, part) -> lookup.changes(before(asked, in), in, part));
    }

    private void feed(Context request, Feed feed) {
        var asked = Parameters.of(request, FED);
        var in = folded(asked);
        if (isKnown(request, in)) return;
        var changes = dossiers.changes(before(asked, in), in);
        request.result(feed.of(in, changes)).contentType(feed.type());
    }

    /** The dossier as of the day since when changes are asked for. */
    private Folded before(Parameters asked, Folded in) {
        var since = asked.day("since").orElseGet(() -> in.day().minusDays(ChangeFeeds.LATELY));
        return folded(asked, asked.asOf(dossiers.zone()).on(Optional.of(since)));
    }

    private void search(Context request) {
        var asked = Parameters.of(request, SEARCHED);
        list(asked, (in, part) -> lookup.search(in, query(asked, part)));
    }

    private static Query query(Parameters asked, Part part) {
        return query(asked, part.from(), Math.min(part.most(), Query.MOST));
    }

    /** @throws Problem if it is longer than anybody would write */
    static Query query(Parameters asked, int from, int most) {
        return told(() -> new Query(
                asked.words("words").orElse(""),
                kinds(asked.words("kind")),
                asked.words("actor"),
                asked.words("outlet"),
                asked.day("since"),
                asked.day("until"),
                from,
                most));
    }

    static Set<Kind> kinds(Optional<String> wanted) {
        if (wanted.isEmpty()) return Set.of();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(wanted.get()))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> Problem.badRequest(
                        "kind is one of " + EnumSet.allOf(Kind.class).toString().toLowerCase(Locale.ROOT) + "."));
    }

    private void list(Parameters asked, BiFunction<Folded, Part, Found> found) {
        var in = folded(asked);
        var request = asked.request();
        var part = Lists.part(asked, in);
        if (isKnown(request, in)) return;
        Lists.send(request, part, told(() -> found.apply(in, part)));
    }

    private void evidence(Context request) {
        var asked = Parameters.of(request, QUOTED);
        var in = folded(asked);
        var article = new ArticleId(asked.needed("article"));
        int start = place(asked, "start", 0);
        var at = new Span(start, place(asked, "end", start));
        if (isKnown(request, in)) return;
        Lists.send(request, Part.ALL, told(() -> lookup.evidence(in, article, at)));
    }

    private static int place(Parameters asked, String name, int least) {
        return asked.number(name, least, Integer.MAX_VALUE)
                .orElseThrow(() -> Problem.badRequest("Say " + name + " as well."));
    }

    /** What cannot be looked up was asked for wrongly. */
    private static <T> T told(Supplier<T> found) {
        try {
            return found.get();
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isKnown(Context request, Folded in) {
        return EntityTag.isKnown(
                request, request.path(), request.queryParamMap(), "" + request.header("Accept"), in.state());
    }

    private Folded folded(Parameters asked) {
        return folded(asked, asked.asOf(dossiers.zone()));
    }

    private Folded folded(Parameters asked, AsOf asOf) {
        var name = asked.request().pathParam("name");
        return dossiers.find(name, asOf).orElseThrow(() -> Problem.notFound("No dossier is called '" + name + "'."));
    }
}
