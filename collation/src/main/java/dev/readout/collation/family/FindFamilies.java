package dev.readout.collation.family;

import dev.readout.collation.family.Kinship.Tie;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Brings reprints, cuts and rewrites of one report together. */
public final class FindFamilies {

    /** With so many of the articles before it an article is compared, those that share most first. */
    private static final int COMPARED = 12;

    /** Least part of the shorter one's runs that must be shared for two articles to be compared. */
    private static final double WORTH_COMPARING = 0.08;

    private FindFamilies() {}

    /**
     * Every article in one family, in the order of their origins. The work grows with the number of articles, not with
     * its square.
     *
     * @param readings in the order of publication, each article once
     */
    public static List<Family> in(List<Reading> readings) {
        var articles = readings.stream().map(Reading::article).toList();
        return new Households(articles, ties(articles)).families();
    }

    private static List<Tie> ties(List<Article> articles) {
        var words = articles.stream().map(OwnWords::of).toList();
        var fingerprints = new Fingerprints(words);
        List<Interval> published =
                articles.stream().map(article -> article.published().interval()).toList();
        var background = new Background(fingerprints, published);
        var links = new PageLinks(articles);
        var ties = new ArrayList<Tie>();
        for (int later = 0; later < articles.size(); later++) {
            var linked = links.earlierThan(later);
            var compared = new TreeSet<>(linked);
            compared.addAll(worthComparing(fingerprints, later));
            for (int earlier : compared) {
                var shared = Shared.between(words.get(earlier), words.get(later), background);
                Kinship.between(
                                earlier,
                                articles.get(earlier),
                                later,
                                articles.get(later),
                                shared,
                                linked.contains(earlier))
                        .ifPresent(ties::add);
            }
        }
        return ties;
    }

    private static List<Integer> worthComparing(Fingerprints fingerprints, int later) {
        return fingerprints.sharedWithEarlier(later).entrySet().stream()
                .filter(votes -> votes.getValue()
                        >= Math.max(
                                2,
                                WORTH_COMPARING
                                        * Math.min(fingerprints.count(later), fingerprints.count(votes.getKey()))))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
