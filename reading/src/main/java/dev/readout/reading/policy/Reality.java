package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the words above a deed leave open that it is done: "no chance that they scrap it", "doubts that", "have seen no
 * evidence of a decision to", "scrapping it could cost jobs". Threads may share it.
 */
final class Reality {

    private static final int FAR = 7;
    private static final Set<String> ABLE = Set.of("could", "may", "might", "would");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "lest", "until", "till");
    private static final Set<String> PAST = Set.of("when", "after", "since", "as", "before");
    private static final Set<String> NONE = Set.of("no", "zero", "little", "any", "neither", "nor", "few");

    private final Vocabulary words;

    Reality(Knowledge knowledge) {
        this.words = new Vocabulary(knowledge, "policy/unreal");
    }

    /** Whether a clause above leaves it open. */
    boolean isOpen(Predicate deed) {
        var tree = deed.tree();
        var at = deed.word();
        for (int steps = 0; steps < FAR; steps++) {
            var head = tree.head(at);
            if (head.isEmpty()) return isOpenRoot(tree, at, deed.word());
            if (isOpenBelow(tree, at, head.get())) return true;
            if (!leadsOn(at, head.get())) return false;
            at = head.get();
        }
        return false;
    }

    /** Whether it only describes something or dates something else: "the pact that they signed", "when they signed it". */
    static boolean isInPassing(Predicate deed) {
        return deed.word().is("acl", "acl:relcl") || (deed.word().is("advcl") && deed.isLedBy(PAST));
    }

    /** "Imagine they scrap it." */
    private boolean isOpenRoot(Tree tree, Token root, Token deed) {
        return root.id() != deed.id()
                && words.has("imagining", root)
                && tree.dependents(root, "nsubj").findAny().isEmpty();
    }

    private boolean isOpenBelow(Tree tree, Token at, Token head) {
        var governor = new Predicate(tree, head);
        if (at.is("csubj")) return tree.dependents(head, "aux").anyMatch(each -> ABLE.contains(Predicate.lower(each)));
        if (at.is("advcl")) return new Predicate(tree, at).isLedBy(SUPPOSING);
        if (at.is("ccomp", "xcomp", "acl"))
            return words.has("doubting", head)
                    || (isDenied(tree, governor) && !words.has("certain", head))
                    || (words.has("asking", head) && at.is("xcomp", "acl"))
                    || (at.is("xcomp") && isWantedOfOthers(tree, head));
        return words.has("evidence", at) && isDenied(tree, governor);
    }

    /** "Wants them to agree", "would have to agree". */
    private boolean isWantedOfOthers(Tree tree, Token head) {
        if (words.has("wanting", head)) return tree.dependents(head, "obj").anyMatch(each -> each.id() > head.id());
        return words.has("needing", head)
                && tree.dependents(head, "aux").anyMatch(each -> ABLE.contains(Predicate.lower(each)));
    }

    /** "Will not tell them to", "no chance", "nor has he seen". */
    private static boolean isDenied(Tree tree, Predicate governor) {
        var word = governor.word();
        boolean going = Optional.of(word)
                .filter(each -> each.is("xcomp"))
                .flatMap(tree::head)
                .filter(head -> new Predicate(tree, head).isNegated())
                .isPresent();
        boolean none = tree.dependents(word, "det", "amod", "nummod", "cc", "advmod")
                .anyMatch(each -> each.id() < word.id() && NONE.contains(Predicate.lower(each)));
        return going || none || governor.isNegated();
    }

    /** Upwards through what is said, meant or done, and from one that is joined to the first. */
    private boolean leadsOn(Token at, Token head) {
        if (at.is("ccomp", "xcomp", "acl", "conj")) return true;
        boolean nominal = at.is("obj", "nmod", "obl", "nsubj:pass") && at.upos() == Upos.NOUN;
        return nominal && (words.has("evidence", at) || words.has("evidence", head));
    }
}
