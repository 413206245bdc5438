package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;

/** A deed held out to another side: "will retaliate", "is ready to take countermeasures". */
final class VowedReactions implements ReactionFrame {

    private static final Set<String> READY =
            Set.of("ready", "prepared", "vow", "promise", "pledge", "right", "threaten", "plan", "prepare", "poised");

    private final Tones tones;

    VowedReactions(Tones tones) {
        this.tones = tones;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB) return Optional.empty();
        var tone = tones.vowed(tree, verb);
        var ready = tree.head(verb)
                .filter(head -> verb.is("xcomp", "acl", "advcl") && READY.contains(Spelling.lemma(head)));
        boolean ahead = ready.isPresent() || Mood.of(new Predicate(tree, verb)) == Mood.WILL;
        if (tone.isEmpty() || !ahead || new Predicate(tree, verb).isNegated()) return Optional.empty();
        var top = ready.orElse(verb);
        return Optional.of(new FoundReaction(
                tree,
                verb,
                tone.get(),
                tree.dependents(verb, "obl", "obj").findFirst(),
                tree.dependents(verb, "obl", "obj").findFirst(),
                Extents.core(tree, top).cover(Extents.core(tree, verb)),
                By.AGENT,
                FoundReaction.LIKELY,
                "threat of what is held out"));
    }
}
