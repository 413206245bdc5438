package dev.readout.server.http;

import dev.readout.model.ArticleId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Where things are found on a desk. */
final class Addresses {

    private Addresses() {}

    static String dossier(String name) {
        return "/dossiers/" + escaped(name);
    }

    static String article(String name, ArticleId article) {
        return dossier(name) + "/articles/" + escaped(article.value());
    }

    /** The question that goes with an address; nothing for today. */
    static String asOf(Optional<LocalDate> day) {
        return day.map(of -> "?asOf=" + of).orElse("");
    }

    static String escaped(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
