package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;

/** How somebody says that a thing goes: "the talks went very well", "it has worked badly". */
final class OutcomeReactions implements ReactionFrame {

    private final Vocabulary words;

    OutcomeReactions(Vocabulary words) {
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || !words.has("faring", verb)) return Optional.empty();
        if (view.speakersAt(verb.span()).isEmpty() || VerbReactions.isUnreal(tree, verb)) return Optional.empty();
        var subject = subject(tree, verb);
        return tree.dependents(verb, "advmod", "obl", "xcomp")
                .filter(how -> how.id() > verb.id())
                .flatMap(how -> tone(how).stream())
                .findFirst()
                .filter(tone -> subject.isPresent())
                .map(tone -> new FoundReaction(
                        tree,
                        verb,
                        tone,
                        Optional.empty(),
                        subject,
                        Extents.nounPhrases(tree, subject.orElseThrow()).cover(Extents.core(tree, verb)),
                        By.SPEAKER,
                        FoundReaction.UNSURE,
                        "how a thing is said to go"));
    }

    /** What goes so; people who fare well are not judged. */
    private static Optional<Token> subject(Tree tree, Token verb) {
        if (verb.is("acl:relcl")) return tree.head(verb);
        return tree.dependents(verb, "nsubj").findFirst();
    }

    private Optional<Tone> tone(Token how) {
        if (words.has("well", how)) return Optional.of(Tone.PRAISE);
        return words.has("badly", how) ? Optional.of(Tone.CRITICISM) : Optional.empty();
    }
}
