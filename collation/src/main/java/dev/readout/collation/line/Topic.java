package dev.readout.collation.line;

import dev.readout.collation.words.Subjects;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
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

    private static <F extends Finding> Set<String> named(List<Told<F>> findings, double share) {
        var articles = new HashSet<ArticleId>();
        var naming = new TreeMap<String, Set<ArticleId>>();
        for (var told : findings) {
            articles.add(told.article());
            for (var subject : told.about())
                naming.computeIfAbsent(subject, any -> new HashSet<>()).add(told.article());
        }
        var topic = new TreeSet<String>();
        if (articles.size() < FEWEST_ARTICLES) return topic;
        for (Map.Entry<String, Set<ArticleId>> each : naming.entrySet()) {
            if (each.getValue().size() >= share * articles.size()) topic.add(each.getKey());
        }
        return topic;
    }
}
