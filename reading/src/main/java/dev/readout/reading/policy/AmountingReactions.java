package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** What a speaker says that a thing comes to: "the claim smacks of hypocrisy", "this amounts to a betrayal". */
final class AmountingReactions implements ReactionFrame {

    private final Tones tones;
    private final Vocabulary words;

    AmountingReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || !words.has("amounting", verb)) return Optional.empty();
        var predicate = new Predicate(tree, verb);
        var subject = predicate.subject();
        if (subject.isEmpty() || predicate.isNegated() || predicate.isSupposed()) return Optional.empty();
        if (view.speakersAt(verb.span()).isEmpty()) return Optional.empty();
        return tree.dependents(verb, "obj", "obl", "xcomp")
                .filter(what -> what.id() > verb.id())
                .flatMap(what -> tones
                        .label(what)
                        .or(() -> tree.dependents(what, "amod")
                                .flatMap(each -> tones.label(each).stream())
                                .findFirst())
                        .stream())
                .findFirst()
                .map(tone -> new FoundReaction(
                        tree,
                        verb,
                        tone,
                        Optional.empty(),
                        subject,
                        Extents.core(tree, verb),
                        By.SPEAKER,
                        FoundReaction.UNSURE,
                        "reaction by what a thing comes to"));
    }
}
