package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Meeting;
import java.util.List;

/** Finds the meetings of a policy. Threads may share it. */
final class FindMeetings {

    FindMeetings(Knowledge knowledge) {}

    /** In the order of the text. */
    List<Meeting> in(ArticleView view) {
        return List.of();
    }
}
