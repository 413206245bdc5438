package dev.readout.language.nlp4j;

/** Turns a tree of ClearNLP dependencies into one of Universal Dependencies v2, as the English Web Treebank has them. */
final class UniversalDependencies {

    private UniversalDependencies() {}

    static void convert(DependencyTree tree) {
        ClauseShape.reshape(tree);
        RelationNames.rename(tree);
    }
}
