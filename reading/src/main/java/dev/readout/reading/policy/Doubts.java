package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words above a clause by which it is held for unlikely: "no chance that they will", "does not believe they would",
 * "makes it less likely that". What they doubt is the view of whoever says so. Threads may share it.
 */
final class Doubts {

    private static final Set<String> NONE = Set.of("no", "zero", "little", "less", "slim", "hardly", "least");

    private final Vocabulary deeds;

    Doubts(Vocabulary deeds) {
        this.deeds = deeds;
    }

    /** The first of the doubting words. */
    Optional<Token> over(Predicate top) {
        if (!top.word().is("ccomp", "acl", "advcl", "xcomp", "acl:relcl", "csubj") || isMine(top))
            return Optional.empty();
        return top.head().flatMap(this::doubting);
    }

    /** "I do not think that we will": their own deed is denied, not doubted. */
    private static boolean isMine(Predicate top) {
        return top.subject()
                .filter(subject -> Set.of("i", "we").contains(Predicate.lower(subject)))
                .isPresent();
    }

    private Optional<Token> doubting(Predicate head) {
        var word = head.word();
        if (deeds.has("doubting", word) && !head.isNegated()) return Optional.of(word);
        if (deeds.has("believing", word) && head.isNegated()) return Optional.of(first(head.tree(), word));
        if (!deeds.has("chance", word)) return Optional.empty();
        return head.tree()
                .dependents(word, "det", "amod", "advmod", "nummod")
                .filter(each -> each.id() < word.id() && NONE.contains(Predicate.lower(each)))
                .findFirst();
    }

    /** From the "not". */
    private static Token first(Tree tree, Token believing) {
        return tree.dependents(believing, "aux", "advmod")
                .filter(each -> each.id() < believing.id())
                .findFirst()
                .orElse(believing);
    }
}
