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
        if (each.frame() == Frame.SILENCE) return false;
        return isUnsaid(each, other)
                || isHeldByVerb(each, other)
                || (each.content().equals(other.content()) && other.confidence() > each.confidence())
                || isSecond(paragraph, each, other);
    }

    /** "refused to say": nothing is said. */
    private static boolean isUnsaid(Attribution each, Attribution other) {
        return other.frame() == Frame.SILENCE
                && each.cue().isPresent()
                && other.cue().filter(cue -> cue.overlaps(each.cue().get())).isPresent();
    }

    /** "said in a statement that": the verb reports, not the noun. */
    private static boolean isHeldByVerb(Attribution each, Attribution other) {
        return each.frame() == Frame.NOUN
                && other.frame() == Frame.CLAUSE
                && each.content().equals(other.content());
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
