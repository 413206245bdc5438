package dev.readout.collation.utterance;

import dev.readout.collation.words.Vocabulary;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Party;
import java.util.List;

/** Finds what articles without a date report that dated ones report too. Threads may share it. */
public final class MatchUndated {

    private final Vocabulary vocabulary;

    public MatchUndated(Knowledge knowledge) {
        vocabulary = new Vocabulary(knowledge);
    }

    /** The matches, the surest first. */
    public List<Match> in(List<Reading> readings, List<Party> parties) {
        var statements = new ReadSaid(vocabulary, parties).in(readings);
        return new FindLinks(statements, Compare.Undated.MAY_MEET)
                .between((one, other) -> isDated(one) != isDated(other)).stream()
                        .map(MatchUndated::match)
                        .toList();
    }

    private static Match match(Link link) {
        boolean oneDated = isDated(link.one());
        var undated = oneDated ? link.other() : link.one();
        var dated = oneDated ? link.one() : link.other();
        return new Match(undated.ref(), dated.ref(), link.confidence(), link.byWords());
    }

    private static boolean isDated(Said said) {
        return said.published().isClosed();
    }
}
