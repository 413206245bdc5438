package dev.readout.collation.utterance;

import dev.readout.collation.words.Vocabulary;
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
        var statements = new ReadSaid(vocabulary, parties).in(readings);
        var clusters = new Clusters(statements.all(), restatements(statements.all()));
        new FindLinks(statements, Compare.Undated.STAYS_APART)
                .between((one, other) -> true)
                .forEach(clusters::join);
        return new MakeUtterances(clusters).inOrder();
    }

    private static List<Link> restatements(List<Said> all) {
        var articles = new TreeMap<Integer, List<Said>>();
        for (var said : all)
            articles.computeIfAbsent(said.article(), key -> new ArrayList<>()).add(said);
        return articles.values().stream()
                .flatMap(article -> Restatements.in(article).stream())
                .toList();
    }
}
