package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import java.util.Optional;

/** One way in which a word tells how somebody takes what another does or says. Threads may share it. */
@FunctionalInterface
interface ReactionFrame {

    /** The reaction that a word heads, if it heads one of this sort. */
    Optional<FoundReaction> at(ArticleView view, Tree tree, Token token);
}
