package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around the head of a phrase. Stateless. */
final class Phrases {

    private Phrases() {}

    /** The preposition or conjunction before a phrase. */
    static Optional<String> preposition(Tree tree, Token phrase) {
        return tree.dependents(phrase, "case", "mark")
                .filter(word -> word.id() < phrase.id())
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** A noun with what describes it, without its preposition and without clauses. */
    static Span core(Tree tree, Token noun) {
        return core(tree, noun, new BitSet());
    }

    /** The same without these words and what hangs on them. */
    static Span core(Tree tree, Token noun, BitSet without) {
        if (noun.upos() == Upos.PRON) return noun.span();
        var leftOut = (BitSet) without.clone();
        tree.dependents(noun, "case", "acl", "punct", "parataxis", "cc", "advcl")
                .forEach(each -> leftOut.set(each.id()));
        return tree.span(tree.subtree(noun, leftOut));
    }

    /** A token and those it is joined to or shares its place with, the first of them first. */
    static Stream<Token> conjuncts(Tree tree, Token first) {
        return Stream.concat(Stream.of(first), tree.dependents(first, "conj"));
    }
}
