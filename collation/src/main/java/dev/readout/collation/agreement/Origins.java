package dev.readout.collation.agreement;

import dev.readout.model.ArticleId;
import dev.readout.model.dossier.Family;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles are independent of each other, and in which order they came out. */
final class Origins {

    private final Map<ArticleId, Integer> orderOf = new HashMap<>();
    private final Map<ArticleId, ArticleId> originOf = new HashMap<>();

    /** @param articles in the order of publication */
    Origins(List<ArticleId> articles, List<Family> families) {
        for (var article : articles) orderOf.put(article, orderOf.size());
        for (var family : families) {
            family.members().forEach(member -> originOf.put(member.article(), family.origin()));
        }
    }

    /** Number of independent origins. */
    int count(Collection<ArticleId> articles) {
        return (int) articles.stream().map(this::of).distinct().count();
    }

    ArticleId of(ArticleId article) {
        return originOf.getOrDefault(article, article);
    }

    int order(ArticleId article) {
        return orderOf.getOrDefault(article, Integer.MAX_VALUE);
    }

    /**
     * The surest accounts of each article, in the order of publication and of the text.
     *
     * @param most so many of one article, on words of their own
     */
    List<Account> surestOfEach(List<Account> accounts, int most) {
        var surest = new HashMap<ArticleId, List<Account>>();
        accounts.stream()
                .sorted(Comparator.comparingDouble(account -> -account.confidence()))
                .forEach(account -> add(
                        surest.computeIfAbsent(account.evidence().article(), any -> new ArrayList<>()), account, most));
        return surest.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(
                                (Account account) -> order(account.evidence().article()))
                        .thenComparing(account -> account.evidence().span()))
                .toList();
    }

    private static void add(List<Account> kept, Account account, int most) {
        var span = account.evidence().span();
        if (kept.size() < most
                && kept.stream().noneMatch(other -> other.evidence().span().overlaps(span))) {
            kept.add(account);
        }
    }

    /** How sure it is that at least two independent origins say so: as sure as the second surest of them; 0 if none. */
    double sureOfTwo(List<Account> accounts) {
        var best = new HashMap<ArticleId, Double>();
        for (var account : accounts) best.merge(of(account.evidence().article()), account.confidence(), Math::max);
        var sure = new ArrayList<>(best.values());
        sure.sort(Comparator.reverseOrder());
        return sure.size() < 2 ? 0 : sure.get(1);
    }
}
