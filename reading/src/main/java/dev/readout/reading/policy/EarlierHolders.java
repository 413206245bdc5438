package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether words name an earlier holder of an office, or an earlier policy. Threads may share it. */
final class EarlierHolders {

    private final Set<String> before = new LinkedHashSet<>();
    private final Set<String> earlier = new LinkedHashSet<>();
    private final Set<String> holders = new LinkedHashSet<>();

    EarlierHolders(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/contrasts")) {
            before.addAll(entry.list("before"));
            earlier.addAll(entry.list("earlier"));
            holders.addAll(entry.list("holders"));
        }
    }

    /** Whether a phrase names one. */
    boolean isIn(Tree tree, Span span) {
        if (isBefore(tree, span)) return true;
        var words = tree.within(span);
        boolean named = words.stream()
                .anyMatch(token -> earlier.contains(Predicate.lower(token)) || token.upos() == Upos.PROPN);
        return named && words.stream().anyMatch(this::isHolder);
    }

    /** Whether it says so by one word ("predecessors"). */
    boolean isBefore(Tree tree, Span span) {
        return tree.within(span).stream().anyMatch(token -> before.contains(Predicate.lower(token)));
    }

    /** Whether a word names an office or a policy. */
    boolean isHolder(Token token) {
        return holders.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
