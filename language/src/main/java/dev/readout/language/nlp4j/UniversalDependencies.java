package dev.readout.language.nlp4j;

import dev.readout.knowledge.Knowledge;

/**
 * Turns a tree of ClearNLP dependencies into one of Universal Dependencies v2, as the English Web Treebank has them.
 *
 * <p>Immutable; threads may share it.
 */
final class UniversalDependencies {

    private final Verbs verbs;
    private final FixedExpressions fixed;

    UniversalDependencies(Knowledge knowledge) {
        this.verbs = new Verbs(knowledge);
        this.fixed = new FixedExpressions(knowledge);
    }

    void convert(DependencyTree tree) {
        ClauseShape.reshape(tree);
        Names.build(tree);
        Complements.settle(tree, verbs);
        RelationNames.rename(tree);
        fixed.bind(tree);
        Weekdays.free(tree);
        Punctuation.attach(tree);
    }
}
