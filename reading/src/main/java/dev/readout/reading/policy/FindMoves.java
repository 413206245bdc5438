package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Move;
import java.util.List;

/** Finds where options stand in a policy. Threads may share it. */
final class FindMoves {

    FindMoves(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Move> in(ArticleView view) {
        return List.of();
    }
}
