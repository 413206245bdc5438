package dev.readout.language.nlp4j;

import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Binds the words of fixed expressions ("because of") to their first. Immutable; threads may share it. */
final class FixedExpressions {

    private record Expression(List<String> words, boolean beforeNumber) {}

    private final List<Expression> expressions = new ArrayList<>();

    FixedExpressions(Knowledge knowledge) {
        for (var entry : knowledge.entries("language/fixed")) {
            boolean beforeNumber = entry.find("before").isPresent();
            for (var words : entry.list("expressions")) {
                expressions.add(new Expression(List.of(words.split(" ")), beforeNumber));
            }
        }
        expressions.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    void bind(DependencyTree tree) {
        for (int i = 1; i < tree.size(); i++) {
            for (var expression : expressions) {
                if (!standsAt(tree, i, expression)) continue;
                bind(tree, i, expression.words().size());
                i += expression.words().size() - 1;
                break;
            }
        }
    }

    private static boolean standsAt(DependencyTree tree, int i, Expression expression) {
        int after = i + expression.words().size();
        if (after > tree.size() + 1) return false;
        for (int k = i; k < after; k++)
            if (!tree.lower(k).equals(expression.words().get(k - i))) return false;
        return !expression.beforeNumber() || (after <= tree.size() && tree.isTagged(after, "CD", "$"));
    }

    /** Binds words that hang from each other or from the same head; leaves others alone. */
    private static void bind(DependencyTree tree, int first, int count) {
        int top = first;
        for (int i = first + 1; i < first + count; i++) if (tree.isAbove(i, top)) top = i;
        for (int i = first; i < first + count; i++) {
            boolean within = i == top || tree.isAbove(top, i) || tree.head(i) == tree.head(top);
            if (!within || Set.of("root", "conj").contains(tree.label(i))) return;
        }
        if (tree.isAbove(top, first) && top != first) tree.lift(first, top);
        for (int i = first + 1; i < first + count; i++) {
            for (int d : tree.dependents(i)) if (d < first || d >= first + count) tree.attach(d, first, tree.label(d));
            tree.attach(i, first, "fixed");
        }
    }
}
