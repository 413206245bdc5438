package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Span;
import java.util.List;
import java.util.Set;

/** Tells an outlet's reading of what somebody meant from what that somebody said. */
final class Interpretations {

    private static final Set<String> SEEMING = Set.of("seem", "appear", "intend");
    private static final Set<String> SEEMINGLY =
            Set.of("seemingly", "apparently", "presumably", "implicitly", "effectively", "essentially");
    private static final double UNSURE = 0.6;

    private Interpretations() {}

    /** Marks "her message seemingly intends to say that …" and the like as the outlet's own words, and unsure. */
    static void mark(Draft draft, List<Draft> all) {
        if (draft.from.frame() == Frame.PHRASE) inferred(draft);
        if (draft.verb.isEmpty() || all.isEmpty()) return;
        var tree = draft.tree.orElseThrow();
        var verb = draft.verb.get();
        if (isSeeming(tree, verb)) {
            draft.interpretive = true;
            draft.confidence = Math.min(draft.confidence, UNSURE);
        }
    }

    /** "as per her remarks, it can be expected that …": the outlet expects. */
    private static void inferred(Draft draft) {
        var content = draft.content.getFirst();
        var tokens = draft.paragraphs.tokens(content).toList();
        if (tokens.size() < 6
                || !tokens.getFirst().lemma().equalsIgnoreCase("it")
                || !tokens.get(1).xpos().equals("MD")) return;
        for (int i = 2; i < 6; i++) {
            if (!tokens.get(i).lemma().equals("that")
                    || !tokens.get(i - 1).xpos().equals("VBN")) continue;
            draft.content = List.of(new Span(tokens.get(i + 1).span().start(), content.end()));
            draft.interpretive = true;
            draft.confidence = Math.min(draft.confidence, UNSURE);
            return;
        }
    }

    private static boolean isSeeming(Tree tree, Token verb) {
        if (tree.dependents(verb, "advmod").anyMatch(each -> SEEMINGLY.contains(each.lemma()))) return true;
        return tree.head(verb)
                .filter(head -> verb.is("xcomp") && SEEMING.contains(head.lemma()))
                .isPresent();
    }
}
