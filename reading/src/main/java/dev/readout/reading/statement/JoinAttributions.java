package dev.readout.reading.statement;

import java.util.ArrayList;
import java.util.List;

/** Leaves one attribution where several say the same: of equal contents the surest, of a doubled attribution the first. */
final class JoinAttributions {

    private JoinAttributions() {}

    static List<Attribution> join(Paragraph paragraph, List<Attribution> found) {
        var kept = new ArrayList<Attribution>();
        for (var each : found) {
            if (found.stream().noneMatch(other -> !other.equals(each) && isShadowed(paragraph, each, other)))
                kept.add(each);
        }
        return kept;
    }

    private static boolean isShadowed(Paragraph paragraph, Attribution each, Attribution other) {
        return (each.content().equals(other.content()) && other.confidence() > each.confidence())
                || isSecond(paragraph, each, other);
    }

    /** "Lee said that it was safe, she said": the second says no more than the first. */
    private static boolean isSecond(Paragraph paragraph, Attribution each, Attribution other) {
        if (each.source().isEmpty()
                || other.cue().isEmpty()
                || each.content().size() != 1
                || other.content().size() != 1) return false;
        boolean pronoun = List.of("he", "she", "they", "it")
                .contains(paragraph.text().slice(each.source().get()));
        var content = each.content().getFirst();
        boolean holds = content.contains(other.content().getFirst())
                && content.contains(other.cue().get())
                && paragraph.around(other.cue().get()).isEmpty();
        return pronoun && holds && content.end() == other.content().getFirst().end();
    }
}
