package dev.readout.eval.gold;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.UtteranceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Pairs of statements that report one act of speech: linked by the gold, directly or through others, and joined by the
 * dossier. Only statements that were found count.
 */
public final class ScoreLinks {

    private record Found(GoldStatement gold, String article, UtteranceId utterance) {}

    private ScoreLinks() {}

    public static List<Score> of(
            String corpus, Collection<Read> articles, Dossier dossier, Consumer<Mistake> mistakes) {
        var found = found(articles, dossier);
        var groups = groups(articles);
        var count = Count.NONE;
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = found.get(j);
                var other = found.get(i);
                boolean wanted = groups.getOrDefault(one.gold().id(), Set.of())
                        .contains(other.gold().id());
                boolean joined = one.utterance().equals(other.utterance());
                count = count.plus(new Count(wanted && joined ? 1 : 0, joined ? 1 : 0, wanted ? 1 : 0));
                if (wanted != joined) mistakes.accept(mistake(corpus, one, other, joined));
            }
        }
        return List.of(
                Score.f1(corpus, "links F1", count),
                Score.share(corpus, "links right of the joined", count.right(), count.found()),
                Score.share(corpus, "links found of the wanted", count.right(), count.wanted()));
    }

    private static List<Found> found(Collection<Read> articles, Dossier dossier) {
        var found = new ArrayList<Found>();
        for (var read : articles) {
            for (var pair : ScoreStatements.pairing(read).pairs()) {
                var ref = new StatementRef(
                        read.reading().article().id(), pair.found().id());
                found.add(new Found(
                        pair.wanted(),
                        read.gold().id(),
                        dossier.utteranceOf(ref).id()));
            }
        }
        return found;
    }

    /** For each statement those that it is linked to, directly or through others. */
    private static Map<String, Set<String>> groups(Collection<Read> articles) {
        var groups = new HashMap<String, Set<String>>();
        var all = articles.stream()
                .flatMap(read -> read.gold().statements().stream())
                .toList();
        for (var statement : all) groups.put(statement.id(), new HashSet<>(Set.of(statement.id())));
        for (var statement : all) {
            for (var link : statement.links()) join(groups, statement.id(), link);
        }
        return groups;
    }

    private static void join(Map<String, Set<String>> groups, String one, String other) {
        var joined = groups.get(one);
        var more = groups.get(other);
        if (joined == null || more == null || joined.contains(other)) return;
        joined.addAll(more);
        for (var id : joined) groups.put(id, joined);
    }

    private static Mistake mistake(String corpus, Found one, Found other, boolean joined) {
        var kind = joined ? Mistake.Kind.INVENTED : Mistake.Kind.MISSED;
        return new Mistake(
                corpus,
                one.article(),
                "link",
                kind,
                one.gold().id() + " and " + other.gold().id());
    }
}
