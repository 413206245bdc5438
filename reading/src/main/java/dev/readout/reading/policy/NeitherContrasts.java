package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.Optional;

/** "The plan will not rely on tolls nor will it return to the old quotas": a policy told by two others that it is not. */
final class NeitherContrasts {

    private final Vocabulary words;

    NeitherContrasts(Knowledge knowledge) {
        this.words = new Vocabulary(knowledge, "policy/contrast-words");
    }

    /** The contrast that the first of two denied verbs brings in. */
    Optional<FindContrasts.Found> at(Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || !new Predicate(tree, verb).isNegated()) return Optional.empty();
        var policy = tree.dependents(verb, "nsubj")
                .filter(each -> words.has("policies", each))
                .findFirst();
        var second = tree.dependents(verb, "conj")
                .filter(each -> each.upos() == Upos.VERB
                        && tree.dependents(each, "cc").anyMatch(cc -> words.has("neither", cc)))
                .findFirst();
        if (policy.isEmpty() || second.isEmpty()) return Optional.empty();
        var others = Extents.verbPhrase(tree, verb).cover(Extents.verbPhrase(tree, second.get()));
        var evidence = Extents.clause(tree, verb).cover(Extents.clause(tree, second.get()));
        return Optional.of(new FindContrasts.Found(
                verb,
                Extents.nounPhrase(tree, policy.get()),
                others,
                evidence,
                FindContrasts.UNSURE,
                "contrast with two others that it is not"));
    }
}
