package dev.readout.collation.line;

import dev.readout.collation.words.Subjects;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a whole coverage is about, so that it does not tell one of its options or processes from another. */
public final class Topic {

    private static final int FEWEST_ARTICLES = 8;
    private static final double MANY = 0.4;
    private static final double SOME = 0.2;

    private Topic() {}

    /** The subjects that one in five of the articles with such findings name in them. */
    public static <F extends Finding> Set<String> often(List<Told<F>> findings) {
        return named(findings, SOME);
    }

    /** The parties that one in five of the articles with such findings name in them. */
    public static <F extends Finding> Set<String> parties(List<Told<F>> findings) {
        var parties = new TreeSet<>(named(findings, SOME));
        parties.removeIf(subject -> !subject.startsWith(Subjects.PARTY));
        return parties;
    }

    /** The subjects that two in five of the articles with such findings name in them; none where there are few articles. */
    public static <F extends Finding> Set<String> of(List<Told<F>> findings) {
        return named(findings, MANY);
    }

    /** The subjects that one in five of the articles name in their titles. */
    public static Set<String> inTitles(Articles articles) {
        return named(articles.titles(), SOME);
    }

    private static <F extends Finding> Set<String> named(List<Told<F>> findings, double share) {
        var names = new HashMap<ArticleId, Set<String>>();
        for (var told : findings)
            names.computeIfAbsent(told.article(), any -> new HashSet<>()).addAll(told.about());
        return named(names, share);
    }

    /** @param names what each article names */
    private static Set<String> named(Map<ArticleId, Set<String>> names, double share) {
        var topic = new TreeSet<String>();
        if (names.size() < FEWEST_ARTICLES) return topic;
        var naming = new TreeMap<String, Integer>();
        for (var named : names.values()) named.forEach(subject -> naming.merge(subject, 1, Integer::sum));
        naming.forEach((subject, articles) -> {
            if (articles >= share * names.size()) topic.add(subject);
        });
        return topic;
    }
}
