package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how somebody takes what another does or says. Each {@link ReactionFrame} knows one way of saying so; of those that see
 * something in a word the first decides. Threads may share it.
 */
final class FindReactions {

    private final List<ReactionFrame> frames;

    FindReactions(Knowledge knowledge) {
        var tones = new Tones(knowledge);
        var words = new Vocabulary(knowledge, "policy/reaction-words");
        this.frames = List.of(
                new SilentReactions(tones, words),
                new LabelReactions(tones, words),
                new AccusingReactions(tones, words),
                new VerbReactions(tones),
                new RefusingReactions(tones),
                new VowedReactions(tones),
                new MannerReactions(tones, words),
                new StirredReactions(tones),
                new VowReactions(words),
                new SourcedReactions(tones, words),
                new NounReactions(tones, words),
                new StanceReactions(tones),
                new FeelingReactions(tones, words),
                new VerdictReactions(tones, words),
                new AmountingReactions(tones, words),
                new PhraseReactions(knowledge),
                new OutcomeReactions(words),
                new WishReactions(words),
                new DeedReactions(tones, words),
                new QuotedReactions(tones),
                new WarningReactions(knowledge),
                new AdviceReactions(words));
    }

    /** In the order of the text. */
    List<Reaction> in(ArticleView view) {
        var reactions = new ArrayList<Reaction>();
        for (var tree : view.trees()) {
            var here = new ArrayList<FoundReaction>();
            for (var token : tree.tokens())
                at(view, tree, token).filter(found -> isNew(here, found)).ifPresent(here::add);
            here.forEach(found -> reactions.add(found.numbered(view, reactions.size() + 1)));
        }
        return reactions;
    }

    private Optional<FoundReaction> at(ArticleView view, Tree tree, Token token) {
        return frames.stream()
                .flatMap(frame -> frame.at(view, tree, token).stream())
                .findFirst();
    }

    /** Whether it is not seen yet; what a speaker's words tell is told already where they stand within another reaction. */
    private static boolean isNew(List<FoundReaction> all, FoundReaction found) {
        boolean within = found.by() == FoundReaction.By.SPEAKER;
        return all.stream()
                .noneMatch(each -> each.evidence().equals(found.evidence())
                        || (within && each.evidence().contains(found.evidence())));
    }
}
