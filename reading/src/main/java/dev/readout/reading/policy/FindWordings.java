package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Wording;
import java.util.List;

/** Finds the formulas of a policy. Threads may share it. */
final class FindWordings {

    FindWordings(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Wording> in(ArticleView view) {
        return List.of();
    }
}
