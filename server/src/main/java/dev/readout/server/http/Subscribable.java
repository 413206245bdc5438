package dev.readout.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program can be given to ask again and again: the calendar of a dossier, or a feed of a dossier or of a saved search.
 *
 * @param of what it is of
 * @param name of the dossier, or the id of the saved search
 * @param as in which form
 */
record Subscribable(Of of, String name, As as) {

    private static final Pattern DOSSIER =
            Pattern.compile("/dossiers/([^/?]+)/(due\\.ics|changes\\.atom|changes\\.feed\\.json)");
    private static final Pattern SEARCH = Pattern.compile("/searches/([^/?]+)/(news\\.atom|news\\.json)");

    /** What there is to subscribe to. */
    enum Of {
        DOSSIER,
        SEARCH
    }

    /** In which forms. */
    enum As {
        CALENDAR("Calendar"),
        ATOM("Atom feed"),
        JSON("JSON Feed");

        private final String called;

        As(String called) {
            this.called = called;
        }

        String called() {
            return called;
        }

        static Optional<As> named(String word) {
            return Stream.of(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /** A saved search has no days to come, so no calendar. */
    boolean isThere() {
        return of == Of.DOSSIER || as != As.CALENDAR;
    }

    /** What names it to whoever keeps it. */
    String address() {
        return (of == Of.DOSSIER ? Addresses.dossier(name) : "/searches/" + Addresses.escaped(name)) + "/" + file();
    }

    /** Where it is to be had at a desk at which nobody signs in. */
    String openAddress() {
        return of == Of.DOSSIER && as != As.CALENDAR ? "/api/v1" + address() : address();
    }

    /** What its file is called. */
    String file() {
        return switch (as) {
            case CALENDAR -> "due.ics";
            case ATOM -> of == Of.DOSSIER ? "changes.atom" : "news.atom";
            case JSON -> of == Of.DOSSIER ? "changes.feed.json" : "news.json";
        };
    }

    /** What an address names. */
    static Optional<Subscribable> at(String address) {
        var dossier = DOSSIER.matcher(address);
        if (dossier.matches()) return Optional.of(new Subscribable(Of.DOSSIER, plain(dossier.group(1)), as(address)));
        var search = SEARCH.matcher(address);
        if (search.matches()) return Optional.of(new Subscribable(Of.SEARCH, plain(search.group(1)), as(address)));
        return Optional.empty();
    }

    private static As as(String address) {
        if (address.endsWith(".ics")) return As.CALENDAR;
        return address.endsWith(".atom") ? As.ATOM : As.JSON;
    }

    private static String plain(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
