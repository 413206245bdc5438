package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.Optional;
import java.util.Set;

/** How far the words of a formula reach. Stateless. */
final class FormulaSpans {

    private static final int DEEP = 3;
    private static final Set<String> COMPLEMENTS = Set.of("of", "to", "toward", "towards", "with", "for", "against");
    private static final Set<String> TIGHT = Set.of("of");

    private FormulaSpans() {}

    /** A noun with what stands before it and what completes it. */
    static Span whole(Tree tree, Token noun) {
        return Extents.balanced(tree, whole(tree, noun, COMPLEMENTS, DEEP));
    }

    private static Span whole(Tree tree, Token noun, Set<String> prepositions, int depth) {
        var span = before(tree, noun);
        if (depth == 0) return span;
        var complement = tree.dependents(noun, "nmod", "acl")
                .filter(each -> isBehind(tree, each, noun, prepositions))
                .findFirst();
        if (complement.isPresent()) return span.cover(inner(tree, complement.get(), depth - 1));
        return posed(tree, noun).map(span::cover).orElse(span);
    }

    private static Span inner(Tree tree, Token complement, int depth) {
        if (complement.upos() != Upos.VERB) return whole(tree, complement, TIGHT, depth);
        return tree.dependents(complement, "obj")
                .filter(each -> each.id() > complement.id())
                .findFirst()
                .map(object -> complement.span().cover(whole(tree, object, TIGHT, depth)))
                .orElse(complement.span());
    }

    /** "The burden, caused by tolls": a participle right behind with its agent. */
    private static Optional<Span> posed(Tree tree, Token noun) {
        return tree.dependents(noun, "acl")
                .filter(each -> each.xpos().equals("VBN") && each.id() > noun.id() && each.id() <= noun.id() + 2)
                .findFirst()
                .flatMap(verb -> tree.dependents(verb, "obl")
                        .filter(each -> Phrases.preposition(tree, each)
                                .filter("by"::equals)
                                .isPresent())
                        .findFirst()
                        .map(agent -> verb.span().cover(before(tree, agent))));
    }

    /** A noun with determiner, owner and adjectives alone. */
    static Span bare(Tree tree, Token noun) {
        return Extents.balanced(tree, before(tree, noun));
    }

    private static Span before(Tree tree, Token noun) {
        var span = noun.span();
        for (var each : tree.dependents(noun)) {
            if (each.is("det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc") && each.id() < noun.id())
                span = span.cover(Extents.nounPhrase(tree, each));
        }
        return span;
    }

    /** Whether a phrase stands right behind a noun and completes it. */
    static boolean isComplement(Tree tree, Token phrase, Token noun) {
        return isBehind(tree, phrase, noun, COMPLEMENTS);
    }

    private static boolean isBehind(Tree tree, Token phrase, Token noun, Set<String> prepositions) {
        if (!phrase.is("nmod", "acl") || phrase.is("acl:relcl") || phrase.id() < noun.id()) return false;
        return tree.dependents(phrase, "case", "mark")
                .findFirst()
                .filter(word -> word.id() == noun.id() + 1 && prepositions.contains(word.lemma()))
                .isPresent();
    }
}
