package dev.readout.server.http;

import dev.readout.model.ArticleId;
import dev.readout.server.AsOf;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where things are found on a desk. */
final class Addresses {

    private Addresses() {}

    static String dossier(String name) {
        return "/dossiers/" + escaped(name);
    }

    static String article(String name, ArticleId article) {
        return dossier(name) + "/articles/" + escaped(article.value());
    }

    /** Where a person adds what no reader found in an article; where the words stand is to follow. */
    static String add(String name, ArticleId article, String asOf) {
        return article(name, article) + "/add" + (asOf.isEmpty() ? "?" : asOf + "&") + "at=";
    }

    /** The question that goes with an address; nothing for what is known now, as of today. */
    static String asOf(AsOf asOf) {
        var asked = Stream.concat(
                        asOf.day().map(day -> "asOf=" + day).stream(),
                        asOf.known().map(known -> "knownOn=" + escaped(known.words())).stream())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    static String escaped(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
