package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Contrast;
import java.util.List;

/** Finds the contrasts of a policy. Threads may share it. */
final class FindContrasts {

    FindContrasts(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Contrast> in(ArticleView view) {
        return List.of();
    }
}
