package dev.readout.collation.utterance;

import dev.readout.collation.words.Vocabulary;
import dev.readout.collation.words.Weights;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Joins statements that report the same act of speech. Threads may share it. */
public final class JoinUtterances {

    private final Vocabulary vocabulary;

    public JoinUtterances(Knowledge knowledge) {
        vocabulary = new Vocabulary(knowledge);
    }

    /** Every statement of every reading in one utterance, in the order they were made. */
    public List<Utterance> in(List<Reading> readings, List<Party> parties) {
        var all = new ReadSaid(vocabulary, parties).in(readings);
        var weights = weights(all);
        var clusters = new Clusters(all, restatements(all, weights));
        new FindLinks(weights, Compare.Undated.STAYS_APART)
                .in(all, (one, other) -> true)
                .forEach(clusters::join);
        return new MakeUtterances(clusters).inOrder();
    }

    static Weights weights(List<Said> all) {
        return new Weights(all.stream().map(said -> said.wording().about()).toList());
    }

    private static List<Link> restatements(List<Said> all, Weights weights) {
        var articles = new TreeMap<Integer, List<Said>>();
        for (var said : all)
            articles.computeIfAbsent(said.article(), key -> new ArrayList<>()).add(said);
        var restatements = new Restatements(weights);
        return articles.values().stream()
                .flatMap(article -> restatements.in(article).stream())
                .toList();
    }
}
