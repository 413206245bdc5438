package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Commitment;
import java.util.List;

/** Finds the commitments of a policy. Threads may share it. */
final class FindCommitments {

    FindCommitments(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Commitment> in(ArticleView view) {
        return List.of();
    }
}
