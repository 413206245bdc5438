package dev.readout.collation.option;

import dev.readout.collation.line.Told;
import dev.readout.model.ArticleId;
import dev.readout.model.Move;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the options of a whole coverage are about, so that it does not tell one of them from another. */
final class Topic {

    private static final int FEWEST_ARTICLES = 8;
    private static final double MANY = 0.4;

    private Topic() {}

    /** The subjects that two in five articles name in an option; none where there are few articles. */
    static Set<String> of(List<Told<Move>> moves) {
        var articles = new HashSet<ArticleId>();
        var naming = new TreeMap<String, Set<ArticleId>>();
        for (var move : moves) {
            articles.add(move.article());
            for (var subject : move.about())
                naming.computeIfAbsent(subject, any -> new HashSet<>()).add(move.article());
        }
        var topic = new TreeSet<String>();
        if (articles.size() < FEWEST_ARTICLES) return topic;
        for (Map.Entry<String, Set<ArticleId>> each : naming.entrySet()) {
            if (each.getValue().size() >= MANY * articles.size()) topic.add(each.getKey());
        }
        return topic;
    }
}
