package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Condition;
import java.util.List;

/** Finds the conditions of a policy. Threads may share it. */
final class FindConditions {

    FindConditions(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Condition> in(ArticleView view) {
        return List.of();
    }
}
