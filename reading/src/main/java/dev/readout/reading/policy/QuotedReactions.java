package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.model.Statement.Manner;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody's few quoted words say of another: the harbour board's “shameful neglect” of its pilots. */
final class QuotedReactions implements ReactionFrame {

    private static final Set<Tone> HARD = EnumSet.of(Tone.CONDEMNATION, Tone.CRITICISM, Tone.CONTEMPT, Tone.HOSTILITY);
    private static final int REACH = 6;

    private final Tones tones;

    QuotedReactions(Tones tones) {
        this.tones = tones;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token noun) {
        if (noun.upos() != Upos.NOUN) return Optional.empty();
        boolean mixed = view.statementAt(noun.span())
                .filter(said -> said.manner() == Manner.MIXED)
                .isPresent();
        if (!mixed) return Optional.empty();
        var owner = tree.dependent(noun, "nmod:poss");
        var tone = quotedTone(tree, noun);
        if (owner.isEmpty() || tone.isEmpty()) return Optional.empty();
        return Optional.of(new FoundReaction(
                tree,
                noun,
                tone.get(),
                owner,
                owner,
                Extents.nounPhrase(tree, noun),
                By.SPEAKER,
                FoundReaction.UNSURE,
                "reaction by quoted words"));
    }

    /** The tone of a word in quotation marks that belongs to the noun. */
    private Optional<Tone> quotedTone(Tree tree, Token noun) {
        for (int id = Math.max(1, noun.id() - REACH); id <= noun.id(); id++) {
            var word = tree.token(id);
            boolean own = id == noun.id() || (word.head() == noun.id() && word.is("amod", "compound"));
            if (!own || !isBetweenMarks(tree, id)) continue;
            var tone = tones.label(word).filter(HARD::contains);
            if (tone.isPresent()) return tone;
        }
        return Optional.empty();
    }

    private static boolean isBetweenMarks(Tree tree, int id) {
        long before = tree.tokens().subList(0, id - 1).stream()
                .filter(Extents::isQuote)
                .count();
        return before % 2 == 1;
    }
}
