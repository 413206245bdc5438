package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Reaction;
import java.util.List;

/** Finds the reactions of a policy. Threads may share it. */
final class FindReactions {

    FindReactions(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Reaction> in(ArticleView view) {
        return List.of();
    }
}
