package dev.readout.language.nlp4j;

import dev.readout.language.Upos;
import java.util.Set;

/** Gives each word its universal part of speech, from its Penn Treebank tag and its relation. */
final class UniversalTags {

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

    private UniversalTags() {}

    static Upos of(DependencyTree tree, int i) {
        var tag = tree.tag(i);
        return switch (tag) {
            case "NN", "NNS" -> pronoun(tree.lower(i)) ? Upos.PRON : Upos.NOUN;
            case "NNP", "NNPS" -> tree.is(i, "amod") ? Upos.ADJ : Upos.PROPN;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> Upos.PRON;
            case "JJ", "JJR", "JJS" -> Upos.ADJ;
            case "RB" -> negation(tree.lower(i)) ? Upos.PART : Upos.ADV;
            case "RBR", "RBS", "WRB" -> Upos.ADV;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> tree.is(i, "aux", "aux:pass", "cop") ? Upos.AUX : Upos.VERB;
            case "MD" -> Upos.AUX;
            case "IN" -> tree.is(i, "mark") ? Upos.SCONJ : tree.is(i, "advmod") ? Upos.ADV : Upos.ADP;
            case "TO" -> tree.is(i, "mark") ? Upos.PART : Upos.ADP;
            case "RP" -> Upos.ADP;
            case "DT", "PDT" ->
                tree.is(i, "det", "det:predet", "cc:preconj", "advmod") || !DEMONSTRATIVES.contains(tree.lower(i))
                        ? Upos.DET
                        : Upos.PRON;
            case "WDT" -> tree.is(i, "det") ? Upos.DET : Upos.PRON;
            case "CC" -> Upos.CCONJ;
            case "CD", "LS" -> Upos.NUM;
            case "POS" -> Upos.PART;
            case "UH" -> Upos.INTJ;
            case "$", "SYM", "#" -> Upos.SYM;
            case "ADD" -> Upos.PROPN;
            case "NFP", "HYPH", ".", ",", ":", "``", "''", "-LRB-", "-RRB-" -> Upos.PUNCT;
            default -> Upos.X;
        };
    }

    private static boolean negation(String form) {
        return form.equals("not") || form.equals("n't") || form.equals("nt");
    }

    private static boolean pronoun(String form) {
        return form.matches("(?:some|any|every|no)(?:one|body|thing)");
    }
}
