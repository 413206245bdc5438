package dev.readout.reading.statement;

import dev.readout.language.Token;
import java.util.List;
import java.util.Set;

/** Tells an outlet's reading of what somebody meant from what that somebody said. */
final class Interpretations {

    private static final Set<String> SEEMING = Set.of("seem", "appear", "intend", "mean", "want");
    private static final Set<String> SEEMINGLY =
            Set.of("seemingly", "apparently", "presumably", "implicitly", "effectively", "essentially");
    private static final double UNSURE = 0.6;

    private Interpretations() {}

    /** Marks "her message seemingly intends to say that …" and the like as the outlet's own words, and unsure. */
    static void mark(Draft draft, List<Draft> all) {
        if (draft.verb.isEmpty() || all.isEmpty()) return;
        var tree = draft.tree.orElseThrow();
        var verb = draft.verb.get();
        if (isSeeming(tree, verb)) {
            draft.interpretive = true;
            draft.confidence = Math.min(draft.confidence, UNSURE);
        }
    }

    private static boolean isSeeming(Tree tree, Token verb) {
        if (tree.dependents(verb, "advmod").anyMatch(each -> SEEMINGLY.contains(each.lemma()))) return true;
        return tree.head(verb)
                .filter(head -> verb.is("xcomp") && SEEMING.contains(head.lemma()))
                .isPresent();
    }
}
