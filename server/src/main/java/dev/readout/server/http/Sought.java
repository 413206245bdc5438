package dev.readout.server.http;

import dev.readout.publish.page.SearchView;
import dev.readout.search.Catalogue.Order;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.api.Problem;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What somebody looks for, as an address spells it; empty where nothing is said.
 *
 * @param words all must be there
 * @param in the name of the dossier
 * @param by words of the name of who says it
 * @param outlet words of the outlet's name
 * @param since the first day, ISO
 * @param until the last day, ISO
 * @param kind as {@link #spelt} spells it
 * @param first {@code latest}, or the best
 */
record Sought(
        String words, String in, String by, String outlet, String since, String until, String kind, String first) {

    private static final String LATEST = "latest";

    /**
     * What a request asks for, within the dossier that its address names.
     *
     * @throws Problem if a day or a kind is none
     */
    static Sought of(Context request) {
        return of(name -> name.equals("in")
                ? request.pathParamMap().getOrDefault("name", word(request, name))
                : word(request, name));
    }

    /** What was saved, as {@link #href} spells it behind the question mark. */
    static Sought of(String query) {
        var fields = new HashMap<String, String>();
        for (var field : query.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0)
                fields.put(
                        field.substring(0, equals),
                        URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return of(name -> fields.getOrDefault(name, ""));
    }

    private static Sought of(UnaryOperator<String> field) {
        var sought = new Sought(
                field.apply("q"),
                field.apply("in"),
                field.apply("by"),
                field.apply("outlet"),
                field.apply("since"),
                field.apply("until"),
                field.apply("kind"),
                field.apply("order"));
        sought.checked();
        return sought;
    }

    /** What is looked for, for a reader. */
    String told() {
        var parts = new ArrayList<String>();
        tell(parts, "words", words);
        tell(parts, "who", by);
        tell(parts, "outlet", outlet);
        tell(parts, "kind", kind);
        tell(parts, "from", since);
        tell(parts, "to", until);
        tell(parts, "dossier", in);
        return String.join(", ", parts);
    }

    private static void tell(List<String> parts, String name, String value) {
        if (!value.isEmpty()) parts.add(name + " “" + value + "”");
    }

    private static String word(Context request, String name) {
        var value = request.queryParam(name);
        return value == null ? "" : value.strip();
    }

    private void checked() {
        day(since);
        day(until);
        if (!kind.isEmpty() && kinds().isEmpty()) throw Problem.badRequest("Nothing is called '" + kind + "' here.");
    }

    private static Optional<LocalDate> day(String words) {
        if (words.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("Write a day as 2019-06-01, not as '" + words + "'.");
        }
    }

    /** Whether all of it is empty. */
    boolean isNothing() {
        return (words + by + outlet + since + until + kind).isEmpty();
    }

    Optional<String> dossier() {
        return Optional.of(in).filter(name -> !name.isEmpty());
    }

    Set<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(one -> spelt(one).equals(kind))
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    Order order() {
        return first.equals(LATEST) ? Order.LATEST : Order.BEST;
    }

    static String spelt(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Sought ofKind(String other) {
        return new Sought(words, in, by, outlet, since, until, other, first);
    }

    /** @throws IllegalArgumentException if it is longer than anybody would write */
    Query query(int from, int most) {
        return new Query(
                words,
                kinds(),
                Optional.of(by).filter(name -> !name.isEmpty()),
                Optional.of(outlet).filter(name -> !name.isEmpty()),
                day(since),
                day(until),
                from,
                most);
    }

    /** Where this is found, from so many on. */
    String href(int from) {
        var href = new StringBuilder("/search?q=").append(Addresses.escaped(words));
        add(href, "in", in);
        add(href, "by", by);
        add(href, "outlet", outlet);
        add(href, "since", since);
        add(href, "until", until);
        add(href, "kind", kind);
        add(href, "order", first);
        if (from > 0) href.append("&from=").append(from);
        return href.toString();
    }

    private static void add(StringBuilder href, String name, String value) {
        if (!value.isEmpty()) href.append('&').append(name).append('=').append(Addresses.escaped(value));
    }

    SearchView.Asked view(List<Holding> all) {
        var title = Searching.title(all, in);
        return new SearchView.Asked(
                words,
                in,
                title.orElse(in),
                title.isPresent() ? Addresses.dossier(in) : "",
                by,
                outlet,
                since,
                until,
                kind,
                order() == Order.LATEST,
                all.stream()
                        .map(one -> new SearchView.Choice(one.name(), one.title()))
                        .toList());
    }
}
