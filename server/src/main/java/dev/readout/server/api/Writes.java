package dev.readout.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.model.ArticleId;
import dev.readout.server.Adding;
import dev.readout.server.AsOf;
import dev.readout.server.Deciding;
import dev.readout.server.Deciding.Wish;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Hand;
import dev.readout.server.Intake;
import dev.readout.server.Once;
import dev.readout.server.Shelf;
import dev.readout.server.curation.Addition;
import dev.readout.store.ContentHash;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Sighting;
import dev.readout.store.Words;
import dev.readout.store.Writing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What programs may change: they send articles, decide on what was found, and say which articles belong. A request with an
 * {@code Idempotency-Key} counts once, however often it is sent; its answer is kept with what it changed.
 */
public final class Writes {

    private static final String DOSSIER = Api.ROOT + "/dossiers/{name}";
    private static final Set<String> RULED = Set.of("deed", "on", "value", "reason", "person");
    private static final Set<String> ADDED = Set.of(
            "deed", "article", "section", "start", "quote", "state", "sort", "who", "whom", "day", "reason", "person");
    private static final Set<String> DECIDED = Set.of("address", "verdict", "reason", "person");
    private static final Set<String> TYPES = Set.of("text/plain", "text/html", "text/markdown", "message/rfc822");
    private static final int LONGEST_KEY = 200;

    private final Dossiers dossiers;
    private final Hand hand;
    private final Intake intake;
    private final InstantSource clock;

    public Writes(Dossiers dossiers, Hand hand, Intake intake, InstantSource clock) {
        this.dossiers = dossiers;
        this.hand = hand;
        this.intake = intake;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        Look.at(routes, DOSSIER + "/rulings", this::rulings);
        routes.post(DOSSIER + "/rulings", this::rule);
        routes.post(DOSSIER + "/verdicts", this::decide);
        routes.post(DOSSIER + "/articles", this::takeIn);
    }

    private void rulings(Context request) {
        Parameters.of(request, Set.of());
        var in = folded(request, AsOf.NOW);
        var log = hand.rulings(in.name());
        if (EntityTag.isKnown(request, request.path(), in.change())) return;
        var answer = JsonNodeFactory.instance.objectNode();
        var items = answer.putArray("items");
        log.forEach(entry -> describe(entry, items.addObject()));
        request.result(answer.toString()).contentType("application/json");
    }

    private static void describe(Ruling.Entry entry, ObjectNode into) {
        var ruling = entry.ruling();
        into.put("number", entry.number())
                .put("deed", spelt(ruling.deed()))
                .put("value", ruling.value())
                .put("before", ruling.before())
                .put("person", ruling.person())
                .put("reason", ruling.reason())
                .put("at", ruling.at().toString());
        if (ruling.deed() == Deed.ADD) describe(ruling.on().getFirst(), into.putObject("on"));
    }

    private static void describe(Words words, ObjectNode into) {
        into.put("article", words.article().value())
                .put("section", words.section())
                .put("start", words.start())
                .put("quote", words.quote());
    }

    private void rule(Context request) {
        var asked = Parameters.of(request, Set.of("asOf"));
        var sent = Sent.of(request);
        var deed = named(Deed.values(), sent.needed("deed"));
        sent.onlyHas(deed == Deed.ADD ? ADDED : RULED);
        var in = folded(request, AsOf.NOW.on(asked.day("asOf")));
        if (deed == Deed.ADD) {
            add(request, in, sent);
            return;
        }
        var caller = Caller.of(request);
        var wish = new Wish(
                deed,
                sent.words("on").orElse(""),
                sent.values("value"),
                caller.signs(sent.words("person").orElse("")),
                sent.words("reason").orElse(""),
                clock.instant(),
                Optional.empty());
        answer(request, in.name(), writing -> kept(writing, new Deciding(hand).of(in, wish)));
    }

    private void add(Context request, Folded in, Sent sent) {
        var words = new Words(
                new ArticleId(sent.needed("article")),
                sent.needed("section"),
                sent.exact("quote"),
                sent.number("start"));
        var what = new Addition(
                sent.needed("state"),
                sent.words("sort").orElse(""),
                sent.values("who"),
                sent.values("whom"),
                sent.words("day").orElse(""));
        var wish = new Adding.Wish(
                words,
                what,
                Caller.of(request).signs(sent.words("person").orElse("")),
                sent.words("reason").orElse(""),
                clock.instant(),
                Optional.empty());
        answer(request, in.name(), writing -> kept(writing, Adding.of(in, wish)));
    }

    private static String kept(Writing writing, Ruling ruling) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", writing.add(ruling))
                .put("deed", spelt(ruling.deed()))
                .toString();
    }

    private void decide(Context request) {
        Parameters.of(request, Set.of());
        var sent = Sent.of(request, DECIDED);
        var in = folded(request, AsOf.NOW);
        var address = sent.needed("address");
        if (!hand.knows(in.name(), address))
            throw Problem.notFound("No article of '" + in.name() + "' stands at '" + address + "'.");
        var verdict = named(Verdict.values(), sent.needed("verdict"));
        var author = Author.person(Caller.of(request).signs(sent.words("person").orElse("")));
        var why = sent.words("reason").orElse("a person decided so");
        var decision = new Decision(Shelf.DOSSIER, address, verdict, author, why, clock.instant());
        answer(request, in.name(), writing -> {
            writing.add(decision);
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("address", address)
                    .put("verdict", spelt(verdict))
                    .toString();
        });
    }

    private void takeIn(Context request) {
        var asked = Parameters.of(request, Set.of("address"));
        var in = folded(request, AsOf.NOW);
        var type = String.valueOf(request.contentType());
        if (!TYPES.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))) {
            throw Problem.unsupported("Send an article as one of "
                    + String.join(", ", TYPES.stream().sorted().toList()) + ".");
        }
        var bytes = request.bodyAsBytes();
        if (bytes.length == 0) throw Problem.badRequest("Send the article as the body of the request.");
        var address = address(asked, bytes);
        var now = clock.instant();
        var read = read(bytes, type, address);
        var sighting = new Sighting(address, read.article(), Optional.of(bytes), now);
        var author = Author.person(Caller.of(request).person());
        answer(request, in.name(), writing -> {
            var kept = writing.keep(sighting);
            writing.add(new Decision(Shelf.DOSSIER, address, Verdict.BELONGS, author, "sent by a program", now));
            if (kept.isNews()) writing.keep(kept.version(), read.reader(), read.reading(), now);
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("article", read.article().id().value())
                    .put("address", address)
                    .put("new", kept.isNews())
                    .toString();
        });
    }

    private Intake.Read read(byte[] bytes, String type, String address) {
        try {
            return intake.read(bytes, type, address);
        } catch (Intake.Unreadable e) {
            throw Problem.unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** Where it stands on the web; what was only sent is called by its hash. */
    private static String address(Parameters asked, byte[] bytes) {
        var named = asked.words("address");
        if (named.isEmpty()) return "sent:" + ContentHash.of(bytes).hex().substring(0, 16);
        try {
            var address = new URI(named.get());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getRawUserInfo() == null) return address.toString();
        } catch (URISyntaxException e) {
            throw Problem.badRequest("address is none: " + e.getReason() + ".");
        }
        throw Problem.badRequest("address is where the article stands on the web: https://...");
    }

    private void answer(Context request, String name, Function<Writing, String> work) {
        try {
            request.result(hand.once(name, once(request), work))
                    .contentType("application/json")
                    .status(201);
        } catch (Once.Reused e) {
            throw Problem.reused(String.valueOf(e.getMessage()));
        }
    }

    /** A key is somebody's own, and holds for one address. */
    private Optional<Once> once(Context request) {
        var key = request.header("Idempotency-Key");
        if (key == null) return Optional.empty();
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.badRequest("An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        var said = request.path() + "?" + request.queryString() + "\n" + ContentHash.of(request.bodyAsBytes());
        var asked = ContentHash.of(said.getBytes(StandardCharsets.UTF_8));
        return Optional.of(new Once(Caller.of(request).person() + " " + key, asked, clock.instant()));
    }

    private Folded folded(Context request, AsOf asOf) {
        var name = request.pathParam("name");
        return dossiers.find(name, asOf).orElseThrow(() -> Problem.notFound("No dossier is called '" + name + "'."));
    }

    private static <E extends Enum<E>> E named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> spelt(value).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("'" + word + "' is none of "
                        + String.join(
                                ", ", Arrays.stream(values).map(Writes::spelt).toList()) + "."));
    }

    private static String spelt(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
