package dev.readout.language.nlp4j;

/** Gives each word its lemma as Universal Dependencies have it. */
final class UniversalLemmas {

    private UniversalLemmas() {}

    static String of(DependencyTree tree, int i, String printed) {
        var tag = tree.tag(i);
        if (tag.startsWith("NNP")) return printed;
        var lemma = tree.lemma(i);
        if (tag.equals("CD") || lemma.startsWith("#") || lemma.indexOf('0') >= 0) return tree.lower(i);
        return switch (lemma) {
            case "n't" -> "not";
            default -> lemma;
        };
    }
}
