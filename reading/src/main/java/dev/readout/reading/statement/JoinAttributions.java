package dev.readout.reading.statement;

import java.util.ArrayList;
import java.util.List;

/** Leaves one attribution where several say the same. */
final class JoinAttributions {

    private JoinAttributions() {}

    static List<Attribution> join(List<Attribution> found) {
        var kept = new ArrayList<Attribution>();
        for (var each : found) {
            if (found.stream().noneMatch(other -> other != each && isShadowed(each, other))) kept.add(each);
        }
        return kept;
    }

    /** Same content, less sure. */
    private static boolean isShadowed(Attribution each, Attribution other) {
        return each.content().equals(other.content()) && other.confidence() > each.confidence();
    }
}
