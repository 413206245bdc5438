package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.ProcessStep;
import java.util.List;

/** Finds where the process stands in the making of a policy. Threads may share it. */
final class FindProcess {

    FindProcess(Knowledge knowledge) {}

    /** In the order of the text. */
    List<ProcessStep> in(ArticleView view) {
        return List.of();
    }
}
