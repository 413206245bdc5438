package dev.readout.collation.family;

import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Provenance;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which articles stand at one address by their own word: captured there, giving it as their own (canonical link), or naming it as what
 * they go back to. So do versions of one page, and copies that name their original.
 *
 * <p>It is a claim and may be wrong, so it is evidence and no proof. An outlet's front page names nothing.
 */
final class PageLinks {

    /** More articles at one address are a mistake of the outlet's. */
    private static final int MOST = 12;

    private final List<Set<String>> addresses = new ArrayList<>();
    private final Map<String, List<Integer>> articles = new HashMap<>();

    PageLinks(List<Article> all) {
        for (int i = 0; i < all.size(); i++) {
            var named = all.get(i).provenance().map(PageLinks::addresses).orElse(Set.of());
            addresses.add(named);
            for (var address : named)
                articles.computeIfAbsent(address, key -> new ArrayList<>()).add(i);
        }
    }

    /** The earlier articles that share an address with this one, in their order. */
    Set<Integer> earlierThan(int later) {
        var linked = new TreeSet<Integer>();
        for (var address : addresses.get(later)) {
            var there = articles.getOrDefault(address, List.of());
            if (there.size() <= MOST) there.stream().filter(i -> i < later).forEach(linked::add);
        }
        return linked;
    }

    private static Set<String> addresses(Provenance provenance) {
        var addresses = new TreeSet<String>();
        provenance.address().ifPresent(address -> add(address, addresses));
        for (var claim : provenance.claims()) {
            boolean link = claim.what() == Claim.What.CANONICAL || claim.what() == Claim.What.ORIGIN;
            if (link) add(claim.value(), addresses);
        }
        return addresses;
    }

    /** Without scheme, {@code www.}, fragment and last slash; nothing that is no page. */
    private static void add(String named, Set<String> addresses) {
        if (!named.startsWith("http://") && !named.startsWith("https://")) return;
        try {
            var address = new URI(named);
            if (address.getHost() == null || address.getRawPath() == null) return;
            var path = address.getRawPath().replaceFirst("/$", "");
            if (path.isEmpty()) return;
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            var host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            addresses.add(host + path + query);
        } catch (URISyntaxException e) {
            // What is no address names no page.
        }
    }
}
