package dev.readout.language.nlp4j;

/** Gives each dependency of a tree that has its Universal Dependencies shape its Universal Dependencies name. */
final class RelationNames {

    private final DependencyTree tree;

    private RelationNames(DependencyTree tree) {
        this.tree = tree;
    }

    static void rename(DependencyTree tree) {
        var names = new RelationNames(tree);
        for (int i = 1; i <= tree.size(); i++) tree.label(i, names.name(i));
    }

    private String name(int i) {
        int head = tree.head(i);
        if (head == 0) return "root";
        return switch (tree.label(i)) {
            case "dobj" -> "obj";
            case "dative" -> tree.isNoun(i) ? "iobj" : "obl";
            case "nsubjpass" -> "nsubj:pass";
            case "csubjpass" -> "csubj:pass";
            case "auxpass" -> "aux:pass";
            case "aux" -> tree.isTagged(i, "TO") ? "mark" : "aux";
            case "neg" -> tree.isTagged(i, "DT") ? "det" : "advmod";
            case "attr", "acomp", "oprd" -> "xcomp";
            case "prt" -> "compound:prt";
            case "poss" -> "nmod:poss";
            case "relcl" -> "acl:relcl";
            case "predet" -> "det:predet";
            case "preconj" -> "cc:preconj";
            case "agent" -> "obl:agent";
            case "advmod" -> tree.tag(i).startsWith("NNP") && i + 1 == head ? "compound" : "advmod";
            case "npadvmod" -> nominalAdverbial(i, head);
            case "nmod" -> nominalModifier(i, head);
            case "compound" -> compound(i, head);
            case "qmod" -> tree.isTagged(i, "$", "CD") ? "nummod" : "advmod";
            case "meta" -> "discourse";
            case "dep" -> unknown(i, head);
            case "prep" -> strandedPreposition(head);
            case "pobj", "pcomp", "oblique" -> tree.isNoun(head) ? "nmod" : "obl";
            case "" -> "dep";
            default -> tree.label(i);
        };
    }

    private String nominalAdverbial(int i, int head) {
        return tree.isNoun(head) && !tree.isVerb(head) && i > head ? "nmod:unmarked" : "obl:unmarked";
    }

    private String nominalModifier(int i, int head) {
        if (tree.has(i, "case") && !tree.isTagged(i, "JJ")) return "nmod";
        return switch (tree.tag(i)) {
            case "JJ", "JJR", "JJS", "VBN", "VBG", "VBD", "AFX" -> "amod";
            case "CD", "$" -> i > head && tree.tag(head).startsWith("NN") ? "flat" : "nummod";
            case "RB", "RBR", "RBS", "IN", "WRB" -> "advmod";
            case "DT", "PDT", "WDT" -> "det";
            case "PRP$", "WP$" -> "nmod:poss";
            default -> i < head ? "compound" : "nmod:unmarked";
        };
    }

    private String compound(int i, int head) {
        boolean adjective = tree.isTagged(i, "JJ", "VBG", "VBN")
                || (tree.isTagged(i, "NNP", "NNPS")
                        && i < head
                        && tree.seenAsAdjective(i)
                        && !tree.entity(i).endsWith("-PERSON"));
        return adjective ? "amod" : "compound";
    }

    private String unknown(int i, int head) {
        if (tree.isTagged(i, "NFP", "SYM", ".", ",", ":", "HYPH")) return "punct";
        if (tree.isTagged(i, "CD")) return "nummod";
        if (tree.isTagged(i, "RB")) return "advmod";
        return i > head ? "parataxis" : "dep";
    }

    private String strandedPreposition(int head) {
        if (tree.isVerb(head)) return "obl";
        return tree.isNoun(head) ? "case" : "advmod";
    }
}
