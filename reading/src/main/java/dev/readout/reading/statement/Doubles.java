package dev.readout.reading.statement;

import java.util.List;
import java.util.Set;

/**
 * Tells reports of one sentence apart that are one, or that only tell when another was made: "criticized the toll, calling it a
 * disgrace" is one statement.
 */
final class Doubles {

    private static final Set<String> JUDGING = Set.of("praise", "criticize");
    private static final int WORDS_OF_A_NAME = 4;

    private Doubles() {}

    /** Whether a report stands in what tells when another was made ("…, after urging the council to act"). */
    static boolean isOccasionOf(Draft draft, Draft other) {
        var place = draft.place();
        return draft != other
                && draft.tree.equals(other.tree)
                && other.from.content().stream().anyMatch(part -> part.contains(place))
                && other.content.stream().noneMatch(part -> part.overlaps(place));
    }

    /** Such a report is by the same speaker. */
    static void giveOccasions(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft.verb.filter(verb -> verb.xpos().equals("VBG")).isEmpty()) continue;
            drafts.stream()
                    .filter(other -> isOccasionOf(draft, other))
                    .findFirst()
                    .ifPresent(other -> draft.source = other.source);
        }
    }

    /** "She said she thinks that …": what she thinks is what she says. */
    static boolean isThoughtAloud(Draft draft, List<Draft> all) {
        boolean attitude =
                draft.entry.filter(cue -> cue.kind() == Cue.Kind.ATTITUDE).isPresent();
        return attitude
                && draft.from.frame() == Frame.CLAUSE
                && !draft.actors.isEmpty()
                && all.stream()
                        .anyMatch(other -> other != draft
                                && other.tree.equals(draft.tree)
                                && other.actors.equals(draft.actors)
                                && other.content.stream().anyMatch(part -> part.contains(draft.place())));
    }

    /** Whether a judgment merely names what a participle behind it gives a label. */
    static boolean isSaidMoreFully(Draft draft, List<Draft> all) {
        if (draft.verb.isEmpty() || draft.from.frame() != Frame.OBJECT) return false;
        boolean judges = draft.entry.filter(cue -> JUDGING.contains(cue.id())).isPresent();
        var tree = draft.tree.orElseThrow();
        if (!judges || tree.within(draft.content.getFirst()).size() > WORDS_OF_A_NAME) return false;
        return all.stream()
                .filter(other -> other.from.frame() == Frame.PREDICATE && other.tree.equals(draft.tree))
                .flatMap(other -> other.verb.stream())
                .anyMatch(label -> label.xpos().equals("VBG")
                        && label.id() > draft.verb.get().id()
                        && label.head() == draft.verb.get().id());
    }
}
