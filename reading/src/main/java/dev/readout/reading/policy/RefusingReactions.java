package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody will not or cannot do: "we cannot accept this text", "will not support the bill". */
final class RefusingReactions implements ReactionFrame {

    private static final Set<Mood> DENIED = EnumSet.of(Mood.WILL_NOT, Mood.CANNOT, Mood.UNDONE);

    private final Tones tones;

    RefusingReactions(Tones tones) {
        this.tones = tones;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB) return Optional.empty();
        var tone = tones.refused(tree, verb);
        var about = tree.dependents(verb, "obj", "nsubj:pass", "obl", "ccomp").findFirst();
        var mood = Mood.of(new Predicate(tree, verb));
        if (tone.isEmpty() || about.isEmpty() || !DENIED.contains(mood)) return Optional.empty();
        boolean past = mood == Mood.UNDONE && new Predicate(tree, verb).tense() == Tense.PAST;
        return Optional.of(new FoundReaction(
                tree,
                verb,
                tone.get(),
                tree.dependents(verb, "obj").findFirst(),
                about,
                Extents.core(tree, verb),
                By.AGENT,
                past ? FoundReaction.GUESS : FoundReaction.LIKELY,
                "reaction by what is refused"));
    }
}
