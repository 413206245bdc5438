package dev.readout.watch.round;

import dev.readout.intake.fetch.WebAddress;
import dev.readout.model.Article;
import dev.readout.model.Provenance;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Under which address an article is kept, so that it is the same however one came to it. */
final class Addresses {

    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "ocid", "ref", "ref_src", "smid");

    private Addresses() {}

    /**
     * The link that the article gives as its own, if it is one of the same site, so that no page can put itself in the place
     * of another's; else where it was fetched from.
     */
    static String of(Article article, String fetchedFrom) {
        var from =
                WebAddress.of(article.provenance().flatMap(Provenance::address).orElse(fetchedFrom));
        var own = article.provenance().flatMap(Provenance::canonical).flatMap(WebAddress::of);
        return own.filter(
                        link -> from.filter(address -> sameSite(link, address)).isPresent())
                .or(() -> from)
                .map(Addresses::plain)
                .orElse(fetchedFrom);
    }

    /** Whether one host is the other, or both are below the same name: amp.courier.example, www.courier.example. */
    private static boolean sameSite(WebAddress one, WebAddress other) {
        return site(one.host()).equals(site(other.host())) && one.port().equals(other.port());
    }

    private static String site(String host) {
        return host.replaceFirst("^(?:www|amp|m|mobile|edition)\\.", "");
    }

    /** Without fragment and without what only follows a reader around. */
    private static String plain(WebAddress address) {
        var query = address.query().map(Addresses::withoutTracking).filter(rest -> !rest.isEmpty());
        return new WebAddress(address.scheme(), address.host(), address.port(), address.path(), query, Optional.empty())
                .toString();
    }

    private static String withoutTracking(String query) {
        var kept = new TreeMap<String, String>();
        for (var pair : query.split("&")) {
            var name = pair.split("=", 2)[0];
            if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) kept.put(pair, pair);
        }
        return kept.values().stream().collect(Collectors.joining("&"));
    }
}
